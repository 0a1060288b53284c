import type { Entry } from "@springback/core/timeline";
import { fact } from "@springback/db/schema/runner";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { user } from "@springback/db/schema/identity";
import { runner } from "@springback/db/schema/runner";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { NewFact } from "#features/timeline/schema.ts";
import { readState, recordFacts, type RecordResult } from "#features/timeline/service.ts";
import * as queries from "#features/timeline/queries.ts";
import { dbActor, SYSTEM, type Actor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ownScope } from "#kernel/scope.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const HOUR = 3_600_000;
const iso = (ms: number): string => new Date(ms).toISOString();

let database: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());
beforeEach(async () => {
  actor = await newRunner();
});

async function newRunner(): Promise<Actor> {
  const id = uuidv7();
  const person: Actor = { userId: id, role: "runner", name: "" };
  await database.db.withActor(SYSTEM, (tx) =>
    tx.insert(user).values({ id, email: `${id}@example.test`, emailKey: id, role: "runner" }),
  );
  await database.db.withActor(dbActor(person), (tx) =>
    tx.insert(runner).values({
      runnerId: id,
      zone: "Europe/London",
      packs: ["achilles"],
      profile: "seed",
    }),
  );
  return person;
}

function record(facts: NewFact[], as = actor, now = NOW): Promise<RecordResult> {
  return database.db.withActor(dbActor(as), (tx) =>
    recordFacts(tx, { actor: as, scope: ownScope(as), now }, facts),
  );
}
const newFact = (entry: Entry, more: Partial<NewFact> = {}): NewFact =>
  ({ id: uuidv7(), entry, ...more }) as NewFact;
const intake = (more: object = {}): NewFact =>
  newFact({
    kind: "intake",
    at: iso(NOW - 40 * HOUR),
    side: "left",
    site: "midportion",
    mode: "continuing",
    baselinePain: 1,
    age: 41,
    longestRun30dM: 8000,
    ...more,
  });
const feels = (pain: number, at = NOW): NewFact =>
  newFact({ kind: "now", at: iso(at), pain, limp: false });
function run(at: number, more: object = {}, id = uuidv7()): NewFact {
  const entry = { kind: "session", id, at: iso(at), activity: "run", distanceM: 5000, ...more };
  return newFact(entry as Entry, { id });
}
const factsOf = (as = actor) =>
  database.db.withActor(dbActor(as), (tx) => queries.allFacts(tx, ownScope(as)));

test("a form posted twice leaves one fact and answers the same both times", async () => {
  const form = [intake(), feels(2)];
  const first = await record(form);
  const second = await record(form);
  expect(first.recorded.map((r) => r.status)).toEqual(["saved", "saved"]);
  expect(second.recorded.map((r) => r.status)).toEqual(["alreadySaved", "alreadySaved"]);
  expect(second.guidance).toEqual(first.guidance);
  expect(await factsOf()).toHaveLength(2);
});

test("two copies of a form that arrive at once leave one fact", async () => {
  const form = [intake(), feels(2)];
  const both = await Promise.all([record(form), record(form)]);
  expect(both.flatMap((r) => r.recorded.map((one) => one.status)).toSorted()).toEqual([
    "alreadySaved",
    "alreadySaved",
    "saved",
    "saved",
  ]);
  expect(await factsOf()).toHaveLength(2);
});

test("an id that already holds other answers is refused and overwrites nothing", async () => {
  const first = feels(2);
  await record([intake(), first]);
  const clash = { ...feels(0), id: first.id };
  await expect(record([clash])).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await factsOf()).find((row) => row.id === first.id)?.entry).toMatchObject({ pain: 2 });
});

test("an id that another runner uses can't touch that runner's fact", async () => {
  const theirs = feels(2);
  await record([intake(), theirs]);
  const other = await newRunner();
  await record([{ ...feels(9), id: theirs.id }], other);
  expect((await factsOf()).find((row) => row.id === theirs.id)?.entry).toMatchObject({ pain: 2 });
  expect(await factsOf(other)).toHaveLength(1);
});

test("a fact dated more than five minutes ahead is refused, and nothing of its form is stored", async () => {
  const form = [intake(), feels(2, NOW + 6 * 60_000)];
  await expect(record(form)).rejects.toMatchObject({ code: "INVALID" });
  expect(await factsOf()).toHaveLength(0);
  await record([intake(), feels(2, NOW + 4 * 60_000)]);
  expect(await factsOf()).toHaveLength(2);
});

test("the same activity file is one session, however often it is dropped", async () => {
  const sourceKey = "f".repeat(64);
  const first = { ...run(NOW - 20 * HOUR), sourceKey };
  await record([intake(), first]);
  const again = await record([{ ...run(NOW - 20 * HOUR), sourceKey }]);
  expect(again.recorded).toMatchObject([{ status: "sameActivity", existingId: first.id }]);
  expect((await factsOf()).filter((row) => row.kind === "session")).toHaveLength(1);
});

test("facts that come late, corrected or out of order give the state they give in order", async () => {
  const session = run(NOW - 30 * HOUR);
  const felt = { painDuringPeak: 4, painAfter: 2, limp: false, rpe: 3 };
  const better = newFact({ ...(session.entry as object), ...felt } as Entry, {
    replaces: session.id,
  });
  await record([feels(3)]);
  await record([session]);
  await record([intake()]);
  await record([better]);
  const stored = await database.db.withActor(dbActor(actor), (tx) =>
    queries.cachedState(tx, ownScope(actor)),
  );
  const other = await newRunner();
  const inOrder = await record(
    [intake(), { ...better, id: session.id, replaces: null }, feels(3)].map((f) => ({ ...f })),
    other,
  );
  const again = await record([feels(3, NOW + 1)], actor);
  expect(again.guidance.sessions).toEqual(inOrder.guidance.sessions);
  expect(stored?.factCount).toBe(4);
  expect(again.guidance.sessions[0]?.verdict).toBe("over");
});

test("a cached state that counts other facts than are stored is rebuilt, not trusted", async () => {
  await record([intake(), feels(2)]);
  await database.ownerSql`update runner_state set fact_count = 1, state = '{}'::jsonb`;
  const state = await database.db.withActor(dbActor(actor), (tx) => readState(tx, ownScope(actor)));
  expect(state.intake?.mode).toBe("continuing");
});

test("a red-flag answer can't be taken back by correcting the intake", async () => {
  const flagged = intake({ answers: { snap: true } });
  const first = await record([flagged, feels(0)]);
  expect(first.guidance.refer).toMatchObject({ flag: "RF-RUPT", level: "emergency" });
  const unsaid = { ...intake({ answers: { snap: false } }), replaces: flagged.id };
  await expect(record([unsaid])).rejects.toMatchObject({ code: "INVALID" });
  const after = await record([feels(0, NOW + 1)]);
  expect(after.guidance.refer?.flag).toBe("RF-RUPT");
});

test("a session keeps the cadence its file told, through the answers that correct it", async () => {
  const session = { ...run(NOW - 30 * HOUR), cadenceSpm: 172 };
  await record([intake(), session]);
  const felt = { ...(session.entry as object), painDuringPeak: 2 } as Entry;
  await record([newFact(felt, { replaces: session.id })]);
  const stored = (await factsOf()).filter((row) => row.kind === "session");
  expect(stored.map((row) => row.cadenceSpm)).toEqual([172, 172]);
  expect(stored.some((row) => "cadenceSpm" in row.entry)).toBe(false);
});

test("an answer for a session finds it by the session's own id, whatever it was stored under", async () => {
  await database.db.withActor(dbActor(actor), (tx) =>
    tx.insert(fact).values({
      runnerId: actor.userId,
      id: uuidv7(),
      kind: "session",
      at: new Date(NOW - 24 * HOUR),
      entry: run(NOW - 24 * HOUR, {}, "session-1").entry,
      entryHash: "told",
      recordedBy: actor.userId,
      receivedAt: new Date(NOW),
    }),
  );
  const settling = newFact({ kind: "settling", at: iso(NOW), session: "session-1", pain24h: 1 });
  const { recorded } = await record([intake(), settling]);
  expect(recorded.map(({ status }) => status)).toEqual(["saved", "saved"]);
});

test("an answer for a session nobody logged is refused", async () => {
  const settling = newFact({ kind: "settling", at: iso(NOW), session: uuidv7(), pain24h: 1 });
  await expect(record([settling])).rejects.toMatchObject({ code: "INVALID" });
});

test("a second correction of the same session is a conflict, the first one stays", async () => {
  const session = run(NOW - 30 * HOUR);
  await record([intake(), session]);
  const correct = (peak: number): NewFact =>
    newFact({ ...(session.entry as object), painDuringPeak: peak } as Entry, {
      replaces: session.id,
    });
  await record([correct(2)]);
  await expect(record([correct(7)])).rejects.toMatchObject({ code: "CONFLICT" });
});

test("every answer is kept with its rule set, an audit row, and an alert to the coach when it turns to rest", async () => {
  await record([intake(), feels(1)]);
  await record([feels(7, NOW + 1)]);
  const decisions = await database.ownerSql`
    select guidance->>'decision' as decision, rules from decision where runner_id = ${actor.userId} order by asked_at, id`;
  expect(decisions.map((row) => row["decision"])).toEqual(["run", "rest"]);
  expect(decisions[0]?.["rules"]).toMatch(/^springback\//);
  const trail = await database.ownerSql`
    select action from audit where runner_id = ${actor.userId}`;
  expect(trail.map((row) => row["action"])).toEqual(["fact.record", "fact.record"]);
  const alerts = await database.ownerSql`
    select payload from outbox where runner_id = ${actor.userId} and kind = 'coachAlert'`;
  expect(alerts).toHaveLength(1);
  expect(JSON.stringify(alerts[0]?.["payload"])).not.toMatch(/pain|rest|B2/);
});

test("a fact is stored under its runner and recorder, whatever the entry says", async () => {
  await record([intake()]);
  const [row] = await database.db.withActor(dbActor(actor), (tx) => tx.select().from(fact));
  expect(row).toMatchObject({ runnerId: actor.userId, recordedBy: actor.userId });
});
