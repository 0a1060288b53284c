import { createECDH } from "node:crypto";
import { EXERCISES } from "@springback/core/exercises";
import type { AnyTRPCRouter } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Audience } from "#kernel/actor.ts";
import { createApiHandler, originOf } from "#kernel/handler.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { serve, startTestServers, type TestServers } from "#testing/app.ts";
import { addMarked, type Marked, recordOf } from "#testing/canaries.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";
import { samplesOf, slotsOf, withAt, withExtras } from "#testing/schema-walk.ts";

/** The runner whom nobody here has any business with, and the one whom some do. */
let victim: Marked;
let client: Marked;
let who: Record<string, Person | null>;
let servers: TestServers;
let stopStripe: () => Promise<void>;
const askedOfStripe: string[] = [];
let ask: (audience: Audience, call: Call) => Promise<Answer>;

interface Call {
  readonly path: string;
  readonly write: boolean;
  readonly input: unknown;
  readonly as: Person | null;
}
interface Answer {
  readonly status: number;
  readonly body: string;
}

const APPS = [
  ["runner", runnerRouter],
  ["coach", coachRouter],
] as const;

function apiOf(
  audience: Audience,
  router: AnyTRPCRouter,
  routes: Awaited<ReturnType<TestServers["app"]>>["routes"],
  env: TestServers["env"],
) {
  const handle = createApiHandler({
    ...{ audience, router, db: servers.database.db, env },
    actorOf: (headers) => routes.signIn.actorOf(headers),
    languageOf: () => "en",
    callsPerMinute: { actor: 1_000_000, visitor: 1_000_000 },
  });
  return async ({ path, write, input, as }: Call): Promise<Answer> => {
    const url = `${originOf(env, audience)}/api/trpc/${path}`;
    const headers = {
      "x-app": audience,
      "sec-fetch-site": "same-origin",
      cookie: as?.cookie ?? "",
    };
    const json = JSON.stringify(input ?? {});
    const request = write
      ? new Request(url, {
          method: "POST",
          body: json,
          headers: { ...headers, "content-type": "application/json" },
        })
      : new Request(input === undefined ? url : `${url}?input=${encodeURIComponent(json)}`, {
          headers,
        });
    const response = await handle(request);
    return { status: response.status, body: await response.text() };
  };
}

async function cast(): Promise<void> {
  const theirs = await addPerson(servers, "coach", { name: "Their coach" });
  const coach = await addPerson(servers, "coach", { name: "A coach" });
  const dropped = await addPerson(servers, "coach", { name: "A dropped coach" });
  const stranger = await addPerson(servers, "coach", { name: "A strange coach" });
  victim = await addMarked(servers, theirs, "vqxvictim", 271_828);
  client = await addMarked(servers, coach, "wzkclient", 141_421);
  await assignCoach(servers, victim.person, theirs);
  await assignCoach(servers, client.person, coach);
  await assignCoach(servers, victim.person, dropped, "withdrawn");
  who = {
    ...{ visitor: null, runner: client.person, coach, dropped, stranger },
    admin: await addPerson(servers, "admin"),
    owner: await addPerson(servers, "owner"),
  };
  await servers.database.ownerSql`insert into article
      (id, slug, title, summary, body, status, author_id)
    values (${uuidv7()}, 'draft-of-somebody', 'draft-title-zq', 'x', 'draft-body-zq', 'draft', ${theirs.id})`;
}

beforeAll(async () => {
  servers = await startTestServers();
  const stripe = await serve(async (request) => {
    askedOfStripe.push(`${new URL(request.url).pathname} ${await request.text()}`);
    return Response.json(
      { error: { type: "invalid_request_error", message: "no" } },
      { status: 400 },
    );
  });
  stopStripe = stripe.stop;
  await cast();
  const apis = new Map<Audience, ReturnType<typeof apiOf>>();
  for (const [audience, router] of APPS) {
    const env = { ...servers.env, STRIPE_API_BASE: stripe.url };
    const { routes } = await servers.app(audience, {
      WEB_URL: env.WEB_URL,
      ADMIN_URL: env.ADMIN_URL,
    });
    apis.set(audience, apiOf(audience, router, routes, env));
  }
  ask = (audience, call) => apis.get(audience)!(call);
});
afterAll(async () => {
  await stopStripe();
  await servers.stop();
});

interface Procedure {
  readonly audience: Audience;
  readonly path: string;
  readonly write: boolean;
  readonly input: z.ZodType;
}

/** Every procedure of both apps; the one that ends the caller's own account comes last. */
function procedures(): Procedure[] {
  const all = APPS.flatMap(([audience, { _def }]) =>
    (
      Object.entries(_def.procedures) as [string, { _def: { type: string; inputs: z.ZodType[] } }][]
    ).map(([path, { _def: made }]) => ({
      audience,
      path,
      write: made.type === "mutation",
      input: made.inputs[0]!,
    })),
  );
  return all.toSorted(
    (a, b) => Number(a.path === "account.delete") - Number(b.path === "account.delete"),
  );
}

/** Values that a schema can't tell: the client's own ids, and whatever else has to exist. */
function filler() {
  const fresh = uuidv7();
  const known: Record<string, unknown> = {
    ...{ id: fresh, runnerId: client.person.id, session: client.sessionId, coachId: uuidv7() },
    ...{ answerId: client.decisionId, decision: "rest" },
    ...{ ownerId: client.person.id, phoneId: uuidv7(), phoneNow: Date.now() },
    ...{ exercise: EXERCISES[0]?.id, rule: "B6", flag: "RF-DVT", zone: "Europe/London" },
    ...{ endpoint: "https://fcm.googleapis.com/fcm/send/fresh", auth: "a".repeat(22) },
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    until: new Date(Date.now() + 86_400_000).toISOString(),
    pausedUntil: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
  };
  return (key: string) => known[key];
}

/** Somebody's words that must not reach this person. */
function forbiddenTo(as: Person | null): readonly string[] {
  const { record, names, payment } = victim;
  const office = as?.role === "admin" || as?.role === "owner";
  const own = as !== null && [who["runner"], who["coach"]].includes(as);
  const others = own ? [] : [...client.record, ...(office ? [] : client.names)];
  const drafts = as === null || as.role === "runner" ? ["draft-title-zq", "draft-body-zq"] : [];
  return [...record, ...payment, ...(office ? [] : names), ...others, ...drafts];
}

/** A refusal without what is new in every one: its own id. */
const withoutIds = (body: string): string =>
  body.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>");

const found = { calls: 0, leaks: [] as string[], failures: [] as string[], tells: [] as string[] };

async function check(
  procedure: Procedure,
  input: unknown,
  name: string,
  place: string,
): Promise<Answer> {
  const as = who[name] ?? null;
  const { audience, path, write } = procedure;
  const answer = await ask(audience, { path, write, input, as });
  found.calls += 1;
  const at = `${audience} ${path} ${place} by ${name}`;
  for (const word of forbiddenTo(as))
    if (answer.body.includes(word)) found.leaks.push(`${at}: ${word}`);
  if (answer.status >= 500 && !path.startsWith("billing."))
    found.failures.push(`${at}: ${answer.status}`);
  return answer;
}

/** An admin looks after everybody's payments: the one call here for which no runner is somebody else's. */
const isTheirs = ({ path }: Procedure, name: string): boolean =>
  path === "billing.resync" && (name === "admin" || name === "owner");

/** Puts somebody else's ids wherever this input has one; a refusal must be the same as for an id of nobody. */
async function substitute(procedure: Procedure, sample: unknown, name: string): Promise<void> {
  for (const slot of slotsOf(sample)) {
    const place = slot.join(".");
    const nobody = await check(procedure, withAt(sample, slot, uuidv7()), name, place);
    for (const id of [...victim.ids, "draft-of-somebody"]) {
      const answer = await check(procedure, withAt(sample, slot, id), name, place);
      const isUuid = /^[0-9a-f-]{36}$/.test(id);
      const same =
        answer.status === nobody.status && withoutIds(answer.body) === withoutIds(nobody.body);
      if (isUuid && nobody.status >= 400 && !same && !isTheirs(procedure, name))
        found.tells.push(`${procedure.path} ${place} by ${name}: ${answer.body}`);
    }
  }
}

const EXTRAS = () => ({
  ...{
    userId: victim.person.id,
    runnerId: victim.person.id,
    role: "owner",
    recordedBy: victim.person.id,
  },
  ...{
    by: "vqx",
    coachId: victim.person.id,
    recordedAt: "2001-01-01T00:00:00Z",
    createdAt: "2001-01-01T00:00:00Z",
  },
});

describe("somebody else's ids, in every place of every procedure's input, by everybody", () => {
  it("open nothing, change nothing, and say no more than an id of nobody does", async () => {
    const before = await recordOf(servers, victim);
    for (const procedure of procedures()) {
      for (const name of Object.keys(who)) {
        const samples = samplesOf(procedure.input, filler());
        if (samples.length === 0) await check(procedure, undefined, name, "nothing");
        await check(procedure, EXTRAS(), name, "extras alone");
        for (const sample of samples) {
          await check(procedure, withExtras(sample, EXTRAS()), name, "extras");
          await substitute(procedure, sample, name);
        }
      }
    }
    expect(found.leaks).toEqual([]);
    expect(found.failures).toEqual([]);
    expect(found.tells).toEqual([]);
    expect(await recordOf(servers, victim)).toBe(before);
    expect(found.calls).toBeGreaterThan(3000);
  }, 180_000);

  it("reach the payment service through nobody but an admin", () => {
    const named = askedOfStripe.filter((line) =>
      victim.payment.some((word) => line.includes(word)),
    );
    expect(
      named.filter(
        (line) => !line.startsWith("/v1/customers/") && !line.startsWith("/v1/subscriptions"),
      ),
    ).toEqual([]);
  });

  it("raise nobody's role, and put no fact in another's name", async () => {
    const { ownerSql } = servers.database;
    const roles =
      await ownerSql`select role, count(*)::int as n from "user" group by role order by role`;
    expect(roles.map((row) => [row["role"], row["n"]])).toEqual([
      ["admin", 1],
      ["coach", 4],
      ["owner", 1],
      ["runner", 1],
    ]);
    const lent =
      await ownerSql`select kind from fact where runner_id = ${victim.person.id} and recorded_by <> runner_id`;
    expect(lent).toHaveLength(0);
  });
});
