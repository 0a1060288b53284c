import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createApiHandler } from "#kernel/handler.ts";
import type { Actor } from "#kernel/actor.ts";
import { AppError, toCoach } from "#kernel/errors.ts";
import { assigned, self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";
import { serve, startTestServers, type TestServers } from "#testing/app.ts";

const RUNNER = "0192f000-0000-7000-8000-000000000011";
const STRANGER = "0192f000-0000-7000-8000-000000000012";
const COACH = "0192f000-0000-7000-8000-000000000021";
const NOBODY = "0192f000-0000-7000-8000-0000000000ff";

const seen = z.object({ runnerId: z.string(), as: z.string() });
const input = z.object({ runnerId: z.string() });
const secret = "their Achilles is at 7 of 10";

const testRouter = router({
  look: rpc(assigned("runnerId"), { input, output: seen }).query(({ ctx }) => ({
    ...ctx.scope,
    more: "than the output names",
  })),
  own: rpc(self, { input: nothing, output: seen }).query(({ ctx }) => ctx.scope),
  session: rpc(self, { input: nothing, output: seen, paid: "strengthSession" }).query(
    ({ ctx }) => ctx.scope,
  ),
  breaks: rpc(self, { input: nothing, output: seen }).query(() => {
    throw new Error(secret);
  }),
  wrong: rpc(self, { input: nothing, output: seen }).query(
    () => JSON.parse("{}") as { runnerId: string; as: string },
  ),
  conflict: rpc(self, { input: nothing, output: seen }).query(() => {
    throw new AppError("CONFLICT", toCoach("A newer plan is there."), { version: 4 });
  }),
});

let servers: TestServers;
let url: string;
let stop: () => Promise<void>;
let actor: Actor | null = null;

beforeAll(async () => {
  servers = await startTestServers();
  const { ownerSql, db } = servers.database;
  await ownerSql`insert into "user" (id, email, email_key, role) values
    (${RUNNER}, 'r1@example.org', 'r1@example.org', 'runner'),
    (${STRANGER}, 'r2@example.org', 'r2@example.org', 'runner'),
    (${COACH}, 'c1@example.org', 'c1@example.org', 'coach')`;
  for (const id of [RUNNER, STRANGER]) {
    await ownerSql`insert into runner (runner_id, zone, packs, profile) values (${id}, 'UTC', '[]', 'seed')`;
  }
  const handle = createApiHandler({
    audience: "runner",
    router: testRouter,
    db,
    env: servers.env,
    actorOf: async () => actor,
    languageOf: () => "en",
    callsPerMinute: { actor: 10_000, visitor: 10_000 },
  });
  const server = await serve(handle);
  url = server.url;
  stop = async () => {
    await server.stop();
    await servers.stop();
  };
});
afterAll(() => stop());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    error?: { message: string; data: { code: string; requestId: string; detail: object } };
    result?: { data: unknown };
  };
}

async function call(path: string, runnerId?: string): Promise<Answer> {
  const query = runnerId ? `?input=${encodeURIComponent(JSON.stringify({ runnerId }))}` : "";
  const response = await fetch(`${url}/api/trpc/${path}${query}`);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

const withoutId = (answer: Answer) => answer.text.replace(/"requestId":"[^"]+"/, "");

describe("a coach", () => {
  beforeEach(async () => {
    actor = { userId: COACH, role: "coach", name: "" };
    const { ownerSql } = servers.database;
    await ownerSql`delete from assignment`;
    await ownerSql`delete from consent`;
    await ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
      values (${RUNNER}, gen_random_uuid(), ${COACH}, now())`;
    await ownerSql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
      values (${RUNNER}, gen_random_uuid(), 'coachAccess', ${COACH}, '1', now())`;
  });

  it("sees the runner who is assigned to them and agreed", async () => {
    expect((await call("look", RUNNER)).body.result?.data).toEqual({
      runnerId: RUNNER,
      as: "coach",
    });
  });

  it("gets the same answer, byte for byte, for another's runner, for nobody, and for nonsense", async () => {
    const stranger = await call("look", STRANGER);
    expect([stranger.status, stranger.body.error?.data.code]).toEqual([404, "NOT_FOUND"]);
    for (const id of [NOBODY, COACH, "not-an-id", "' or true --"]) {
      const other = await call("look", id);
      expect(other.status).toBe(stranger.status);
      expect(withoutId(other), id).toBe(withoutId(stranger));
    }
  });

  it("loses a runner on the very next request when the assignment ends or consent is withdrawn", async () => {
    const { ownerSql } = servers.database;
    const unknown = withoutId(await call("look", NOBODY));
    await ownerSql`update consent set withdrawn_at = now()`;
    expect(withoutId(await call("look", RUNNER))).toBe(unknown);
    await ownerSql`delete from consent`;
    expect(withoutId(await call("look", RUNNER))).toBe(unknown);
    await ownerSql`insert into consent (runner_id, id, purpose, coach_id, text_version, given_at)
      values (${RUNNER}, gen_random_uuid(), 'coachAccess', ${COACH}, '2', now())`;
    expect((await call("look", RUNNER)).status).toBe(200);
    await ownerSql`update assignment set ended_at = now()`;
    expect(withoutId(await call("look", RUNNER))).toBe(unknown);
  });
});

describe("a runner", () => {
  beforeEach(() => {
    actor = { userId: RUNNER, role: "runner", name: "" };
  });

  it("has a scope over their own record, and none over a runner named in the input", async () => {
    expect((await call("own")).body.result?.data).toEqual({ runnerId: RUNNER, as: "self" });
    expect((await call("look", RUNNER)).status).toBe(403);
  });

  it("is refused what their plan doesn't have, with the reason, and gets it with a grant until it ends", async () => {
    const closed = await call("session");
    expect([closed.status, closed.body.error?.data.code]).toEqual([402, "PAYMENT_REQUIRED"]);
    expect(closed.body.error?.data.detail).toEqual({
      feature: "strengthSession",
      reason: "no-subscription",
    });
    await servers.database.ownerSql`
      insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
      values (${RUNNER}, gen_random_uuid(), 'runner', now() - interval '1 day', now() + interval '1 day', 'test', ${COACH})`;
    expect((await call("session")).status).toBe(200);
    await servers.database.ownerSql`update access_grant set ends_at = now() - interval '1 second'`;
    expect((await call("session")).status).toBe(402);
    expect((await call("own")).status).toBe(200);
  });

  it("learns nothing from a bug but a sentence and a number to quote", async () => {
    for (const path of ["breaks", "wrong"]) {
      const answer = await call(path);
      expect([answer.status, answer.body.error?.data.code]).toEqual([500, "UNAVAILABLE"]);
      expect(answer.text).not.toContain("Achilles");
      expect(answer.text).not.toContain("stack");
      expect(answer.body.error?.data.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("is told a refusal in its own words, with the facts a screen needs", async () => {
    const answer = await call("conflict");
    expect(answer.body.error).toMatchObject({
      message: "A newer plan is there.",
      data: { code: "CONFLICT", detail: { version: 4 } },
    });
  });
});

describe("a visitor", () => {
  it("is asked to sign in, and learns nothing of whether a record exists", async () => {
    actor = null;
    const known = await call("look", RUNNER);
    expect(known.status).toBe(401);
    expect(withoutId(await call("look", NOBODY))).toBe(withoutId(known));
  });
});
