import { DEMO_RUNNERS } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const HOUR = 3_600_000;
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });
const { id: userId, name } = DEMO_RUNNERS.textbook;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW, ["textbook"]);
});
afterAll(() => database.end());

function runner(at = NOW): ReturnType<typeof runnerRouter.createCaller> {
  const actor: Actor = { userId, role: "runner", name };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: at });
}

const session = (id: string, more: object = {}) =>
  ({
    kind: "session",
    id,
    at: new Date(NOW - HOUR).toISOString(),
    activity: "run",
    distanceM: 5120,
    durationMin: 32,
    ...more,
  }) as const;

describe("the list of sessions", () => {
  it("has each session once, newest first, with its verdict and what it still asks", async () => {
    const id = uuidv7();
    await runner().timeline.record({ facts: [{ id, entry: session(id), cadenceSpm: 171 }] });
    const before = await runner().session.list();
    expect(before.sessions[0]).toMatchObject({
      sessionId: id,
      factId: id,
      cadenceSpm: 171,
      asks: "howItFelt",
    });
    const felt = uuidv7();
    const entry = session(id, { painDuringPeak: 2, painAfter: 1, limp: false, rpe: 3 });
    await runner().timeline.record({ facts: [{ id: felt, entry, replaces: id }] });
    const after = await runner().session.list();
    expect(after.total).toBe(before.total);
    expect(after.sessions[0]).toMatchObject({
      sessionId: id,
      factId: felt,
      cadenceSpm: 171,
      asks: null,
      judged: { verdict: "pending" },
    });
  });

  it("asks how it settled from 20 to 28 hours after, and shows the answer and the verdict from then on", async () => {
    const [last] = (await runner().session.list()).sessions;
    const at = Date.parse(last!.entry.at);
    const asksAt = async (hours: number) =>
      (await runner(at + hours * HOUR).session.list()).sessions[0]?.asks;
    expect([await asksAt(19), await asksAt(20), await asksAt(28), await asksAt(29)]).toEqual([
      null,
      "settling",
      "settling",
      null,
    ]);
    const later = runner(at + 22 * HOUR);
    const settling = {
      kind: "settling",
      at: new Date(at + 22 * HOUR).toISOString(),
      session: last!.sessionId,
      pain24h: 1,
    } as const;
    await later.timeline.record({ facts: [{ id: uuidv7(), entry: settling }] });
    expect((await later.session.list()).sessions[0]).toMatchObject({
      asks: null,
      pain24h: 1,
      judged: { verdict: "within" },
    });
  });

  it("shows a session that the rules no longer look at without a verdict", async () => {
    const id = uuidv7();
    const entry = session(id, { at: new Date(NOW - 50 * 24 * HOUR).toISOString() });
    await runner().timeline.record({ facts: [{ id, entry }] });
    const { sessions } = await runner().session.list();
    expect(sessions.at(-1)).toMatchObject({ sessionId: id, judged: null });
    expect(sessions[1]?.judged).not.toBeNull();
  });

  it("refuses a pain of 11 by the name of its field, and a session of the future, and stores neither", async () => {
    const before = (await runner().session.list()).total;
    const id = uuidv7();
    const eleven = session(id, { painDuringPeak: 11 });
    const refused = runner().timeline.record({ facts: [{ id, entry: eleven }] });
    await expect(refused).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["facts", 0, "entry", "painDuringPeak"] }] },
    });
    const ahead = session(id, { at: new Date(NOW + HOUR).toISOString() });
    await expect(runner().timeline.record({ facts: [{ id, entry: ahead }] })).rejects.toThrow(
      /dated in the future/,
    );
    expect((await runner().session.list()).total).toBe(before);
  });
});
