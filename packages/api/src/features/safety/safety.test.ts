import { guide } from "@springback/core/guidance";
import type { Rules } from "@springback/core/safety";
import { strengthSession } from "@springback/core/strength";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readToday } from "#features/guidance/service.ts";
import type { Asking } from "#features/safety/service.ts";
import { readStrength } from "#features/strength/service.ts";
import { FREE } from "#features/timeline/kept.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import { recordFacts } from "#features/timeline/service.ts";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ownScope } from "#kernel/scope.ts";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const HOUR = 3_600_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** The planted fault: rules that say "run" whatever hurts. */
const careless: Rules = (state, question) => ({ ...guide(state, question), decision: "run" });

const fallen: Rules = () => {
  throw new Error("planted");
};
/** Sessions that go below the step, whatever the stage. */
const deep: typeof strengthSession = (...asked) => {
  const session = strengthSession(...asked);
  const items = session.items.map((item) => ({ ...item, exercise: "heel_drop" }));
  return { ...session, items };
};

let servers: TestServers;
let actor: Actor;

beforeAll(async () => {
  servers = await startTestServers();
  await addPerson(servers, "admin", { email: "admin@example.org" });
});
afterAll(() => servers.stop());
beforeEach(async () => {
  const { ownerSql } = servers.database;
  await ownerSql`delete from outbox`;
  (servers.smtp.letters as unknown[]).length = 0;
  const { id } = await addPerson(servers, "runner", { name: "Maya" });
  actor = { userId: id, role: "runner", name: "Maya" };
});

const by = (now = NOW): Asking => ({ actor, scope: ownScope(actor), now });
const FACTS = [
  {
    ...{ kind: "intake", at: iso(NOW - 40 * HOUR), side: "left", site: "midportion" },
    ...{ mode: "continuing", baselinePain: 1, age: 41, longestRun30dM: 8000 },
  },
  { kind: "now", at: iso(NOW), pain: 7, limp: false },
].map((entry) => ({ id: uuidv7(), entry }) as NewFact);

const record = (rules?: Rules, now = NOW, facts: readonly NewFact[] = FACTS) =>
  servers.database.db.withActor(dbActor(actor), (tx) => recordFacts(tx, by(now), facts, rules));
const alerts = () =>
  servers.database.ownerSql`select payload, dedupe_key from outbox
    where kind = 'safetyAlert' and runner_id = ${actor.userId}`;
const trail = () =>
  servers.database.ownerSql`select action, detail, actor_role from audit
    where action = 'safety.breach' and runner_id = ${actor.userId}`;

describe("an answer that breaks a safety promise", () => {
  it("is stored and given as rest, with one alert and one audit row", async () => {
    const { guidance } = await record(careless);
    expect(guidance).toMatchObject({ decision: "rest", reasons: [{ rule: "SAFETY-NET" }] });
    const [stored] = await servers.database.ownerSql`
      select guidance->>'decision' as decision from decision where runner_id = ${actor.userId}`;
    expect(stored?.["decision"]).toBe("rest");
    expect(await alerts()).toHaveLength(1);
    const rows = await trail();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ actor_role: "runner", detail: { broken: "S7" } });
    expect(rows[0]?.["detail"]).toHaveProperty("rules");
  });

  it("is told once a day however often it is given, and again the next day", async () => {
    await record(careless);
    await record(careless, NOW + HOUR, []);
    const again = (now: number) =>
      servers.database.db.withActor(dbActor(actor), (tx) =>
        readToday(tx, by(now), { access: FREE, rules: { guide: careless } }),
      );
    expect((await again(NOW + 2 * HOUR)).guidance.decision).toBe("rest");
    await Promise.all([again(NOW + 3 * HOUR), again(NOW + 3 * HOUR)]);
    expect(await alerts()).toHaveLength(1);
    expect(await trail()).toHaveLength(1);
    const tomorrow = await servers.database.db.withActor(dbActor(actor), (tx) =>
      readToday(tx, by(NOW + 24 * HOUR), { access: FREE, rules: { guide: fallen } }),
    );
    expect(tomorrow.guidance.decision).toBe("rest");
    expect(await alerts()).toHaveLength(2);
    expect(await trail()).toHaveLength(2);
  });

  it("is mailed to admins, who read which promise and where to look, and nothing of anyone's health", async () => {
    await record(careless);
    await runOnce(servers.effects, jobs);
    const letters = servers.smtp.letters.filter(({ to }) => to === "admin@example.org");
    expect(letters).toHaveLength(1);
    expect(letters[0]?.headers["subject"]).toBe("Springback: a rule needs a look");
    expect(letters[0]?.body).toContain("S7");
    expect(letters[0]?.body).not.toMatch(/Maya|pain|rest\b|limp|Achilles tendon/i);
  });

  it("leaves no trace when the rules keep their promises", async () => {
    const { guidance } = await record();
    expect(guidance.reasons[0]?.rule).toBe("B2");
    expect(await alerts()).toHaveLength(0);
    expect(await trail()).toHaveLength(0);
  });
});

it("a strength session with a banned exercise becomes empty, with one alert and one audit row", async () => {
  const calm = { id: uuidv7(), entry: { ...FACTS[1]?.entry, pain: 1 } } as NewFact;
  await record(undefined, NOW, [{ ...FACTS[0], id: uuidv7() } as NewFact, calm]);
  const { session } = await servers.database.db.withActor(dbActor(actor), (tx) =>
    readStrength(tx, by(), FREE, { session: deep }),
  );
  expect(session).toMatchObject({ items: [], reasons: [{ rule: "SAFETY-NET" }] });
  expect(await alerts()).toHaveLength(1);
  expect(await trail()).toHaveLength(1);
});
