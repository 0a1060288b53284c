import type { Entry } from "@springback/core/timeline";
import { entryHash } from "@springback/db/entry-hash";
import { user } from "@springback/db/schema/identity";
import { runner } from "@springback/db/schema/runner";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as queries from "#features/timeline/queries.ts";
import { type NewFact, newFact } from "#features/timeline/schema.ts";
import { readState, recordFacts, type RecordResult } from "#features/timeline/service.ts";
import { type Actor, dbActor, SYSTEM } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ownScope } from "#kernel/scope.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const HOUR = 3_600_000;
const LEFT = "achilles/left/midportion";
const RIGHT = "achilles/right/insertional";
const iso = (ms: number): string => new Date(ms).toISOString();

let database: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());
beforeEach(async () => {
  const id = uuidv7();
  actor = { userId: id, role: "runner", name: "" };
  await database.db.withActor(SYSTEM, (tx) =>
    tx.insert(user).values({ id, email: `${id}@example.test`, emailKey: id, role: "runner" }),
  );
  await database.db.withActor(dbActor(actor), (tx) =>
    tx.insert(runner).values({
      ...{ runnerId: id, zone: "Europe/London" },
      ...{ packs: ["achilles"], profile: "seed" },
    }),
  );
});

/** A fact as it comes in over the wire. */
const fact = (entry: object, id = uuidv7()): NewFact => newFact.parse({ id, entry });
const intake = (side: "left" | "right", site: string, injury: string): NewFact =>
  fact({
    ...{ kind: "intake", at: iso(NOW - 40 * HOUR), mode: "continuing", side, site, injury },
    ...{ baselinePain: 1, age: 41, longestRun30dM: 8000 },
  });
const feels = (pain: number, injury?: string): NewFact =>
  fact({ kind: "now", at: iso(NOW), pain, limp: false, injury });
const record = (facts: NewFact[]): Promise<RecordResult> =>
  database.db.withActor(dbActor(actor), (tx) =>
    recordFacts(tx, { actor, scope: ownScope(actor), now: NOW }, facts),
  );
const stored = (): Promise<Entry[]> =>
  database.db.withActor(dbActor(actor), async (tx) =>
    queries.entriesInForce(await queries.allFacts(tx, ownScope(actor))),
  );

test("the injury a fact names is stored with it, and each injury is answered by itself", async () => {
  await record([intake("left", "midportion", LEFT), intake("right", "insertional", RIGHT)]);
  const { guidance } = await record([feels(1, LEFT), feels(7, RIGHT)]);
  expect(guidance.decision).toBe("rest");
  expect(guidance.injuries?.map(({ injury, decision }) => `${injury} ${decision}`)).toEqual([
    `${LEFT} run`,
    `${RIGHT} rest`,
  ]);
  expect((await stored()).map(({ injury }) => injury)).toEqual([LEFT, RIGHT, LEFT, RIGHT]);
  const state = await database.db.withActor(dbActor(actor), (tx) => readState(tx, ownScope(actor)));
  expect(state.injuries.map(({ injury }) => injury)).toEqual([LEFT, RIGHT]);
});

test("the same answers about another injury are another fact", () => {
  expect(entryHash(feels(1, LEFT).entry)).not.toBe(entryHash(feels(1, RIGHT).entry));
});

test("a fact that names no injury is stored as it always was", async () => {
  await record([feels(1)]);
  expect((await stored())[0]).not.toHaveProperty("injury");
});

test("an injury of a pack the runner doesn't have, or of another side or session, is refused", async () => {
  const session = uuidv7();
  await record([
    fact(
      { kind: "session", id: session, at: iso(NOW - 20 * HOUR), activity: "run", injury: LEFT },
      session,
    ),
  ]);
  const settling = { kind: "settling", at: iso(NOW), session, pain24h: 1, injury: RIGHT };
  for (const wrong of [feels(1, "plantar/right"), intake("right", "midportion", LEFT)]) {
    await expect(record([wrong])).rejects.toMatchObject({ code: "INVALID" });
  }
  await expect(record([fact(settling)])).rejects.toMatchObject({ code: "INVALID" });
  await record([fact({ ...settling, injury: LEFT })]);
  expect(await stored()).toHaveLength(2);
});
