import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW, ["textbook", "lapsed", "brandNew", "flare"]);
});
afterAll(() => database.end());

function as(name: ScenarioName): ReturnType<typeof runnerRouter.createCaller> {
  const { id: userId, name: called } = DEMO_RUNNERS[name];
  const actor: Actor = { userId, role: "runner", name: called };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: NOW });
}

describe("progress", () => {
  it("shows a runner who pays what the next step asks for, and how far that is", async () => {
    const { ladder, isLadderOpen } = await as("textbook").progress.read({ span: "fortnight" });
    expect(isLadderOpen).toBe(true);
    const next = ladder.find(({ place }) => place === "ahead");
    expect(next?.gates.length).toBeGreaterThan(0);
    expect(next?.gates.every(({ needs }) => typeof needs === "number")).toBe(true);
  });

  it("keeps the whole history and the stage of a runner who doesn't pay, and no steps ahead", async () => {
    const shown = await as("lapsed").progress.read({ span: "weeks" });
    expect(shown.days.length).toBeGreaterThan(0);
    expect(shown.isLadderOpen).toBe(false);
    expect(shown.ladder.filter(({ place }) => place === "here")).toHaveLength(1);
    expect(shown.ladder.flatMap(({ gates }) => gates)).toEqual([]);
  });

  it("looks back a fortnight or twelve weeks, and at the runner's own sessions alone", async () => {
    const maya = as("textbook");
    const fortnight = await maya.progress.read({ span: "fortnight" });
    const weeks = await maya.progress.read({ span: "weeks" });
    expect(fortnight.days).toHaveLength(14);
    expect(weeks.days.length).toBeGreaterThan(14);
    expect(weeks.days.slice(-14)).toEqual(fortnight.days);
    const own = new Set((await maya.session.list()).sessions.map(({ sessionId }) => sessionId));
    const drawn = fortnight.days.flatMap(({ sessions }) => sessions.map((one) => one.sessionId));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((id) => !own.has(id))).toEqual([]);
  });

  it("is empty, and no fault, before anything was told", async () => {
    const shown = await as("brandNew").progress.read({ span: "fortnight" });
    expect([shown.days, shown.weeks, shown.tests, shown.scores, shown.checkpoints]).toEqual([
      ...[[], [], [], [], []],
    ]);
  });
});
