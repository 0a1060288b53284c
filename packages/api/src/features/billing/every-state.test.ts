import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_STAFF, type ScenarioName } from "@springback/db/demo-people";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ToldCoach } from "#features/billing/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const DAY = 86_400_000;
const { id: userId, name } = DEMO_STAFF.otherCoach;
const LOU: Actor = { userId, name, role: "coach" };
const admin: Actor = { userId: DEMO_STAFF.admin.id, name: "", role: "admin" };

const clock = join(mkdtempSync(join(tmpdir(), "states-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let desk: CoachDesk;
beforeAll(async () => {
  writeFileSync(clock, JSON.stringify({ offsetMs: NOW - Date.now() }));
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

/** Dates as days from now. */
const days = (dates: ToldCoach["dates"]) =>
  dates.map(({ means, at }) => `${means} ${(at - NOW) / DAY}`);

const manages = async (who: ScenarioName) => (await desk.asRunner(who).billing.state()).canManage;
const seen = async (who: ScenarioName, coach: Actor) =>
  (await desk.asCoach(coach).runners.read({ runnerId: idOf(who) })).billing;

describe("a runner's own subscription tells what to do and when", () => {
  test.each<[ScenarioName, string]>([
    ["trialEnding", "runner trial, addCard, trialEnds 2"],
    ["trialOver", "free trial-over, choosePlan, closed -2"],
    ["pastDue", "coached grace, updateCard, triedAgain 1, openUntil 5"],
    ["graceOver", "free grace-over, reopen, closed -2, triedAgain 6"],
    ["unfinished", "free incomplete, finishPayment, finishBy 0.875"],
    ["leaving", "runner ends, takeUp, ends 11"],
    ["lapsed", "free ended, choosePlan, closed -3"],
    ["refunded", "free refunded, choosePlan, closed -2"],
    ["alone", "runner grant, none, lasts 60"],
    ["brandNew", "free no-subscription, choosePlan"],
  ])("%s: %s", async (who, told) => {
    const { level, reason, step, dates } = await desk.asRunner(who).billing.state();
    expect([`${level} ${reason}`, step, ...days(dates)].join(", ")).toBe(told);
  });

  test("whoever still has one is led to its page, whoever has none to the plans", async () => {
    for (const who of ["trialEnding", "pastDue", "graceOver", "unfinished", "leaving"] as const)
      expect(await manages(who), who).toBe(true);
    for (const who of ["trialOver", "lapsed", "alone", "brandNew"] as const)
      expect(await manages(who), who).toBe(false);
  });
});

describe("a coach sees of a runner's plan", () => {
  test("that a payment failed, when it is tried again and until when the plan is open", async () => {
    const told = await seen("pastDue", LOU);
    expect(told?.news).toBe("failing");
    expect(days(told!.dates)).toEqual(["triedAgain 1", "openUntil 5"]);
  });
  test("that it closed over a payment, since when, and when it is tried again", async () => {
    const told = await seen("graceOver", LOU);
    expect(told?.news).toBe("stopped");
    expect(days(told!.dates)).toEqual(["closed -2", "triedAgain 6"]);
  });
  test("the same dates as the runner's own", async () => {
    for (const who of ["pastDue", "graceOver"] as const)
      expect((await seen(who, LOU))?.dates).toEqual(
        (await desk.asRunner(who).billing.state()).dates,
      );
  });
  test("that it ended, and nothing at all of one that is paid or given", async () => {
    const told = await seen("lapsed", ROBIN);
    expect(told?.news).toBe("over");
    expect(await seen("plateau", LOU)).toBeNull();
  });
  test("no more than that: neither the reason nor the payment service's own words", async () => {
    expect(Object.keys((await seen("pastDue", LOU))!).toSorted()).toEqual(["dates", "news"]);
  });
  test("nothing when the runner isn't theirs", async () => {
    await expect(seen("pastDue", ROBIN)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("an admin's list tells the same dates", async () => {
  const rows = await desk.asCoach(admin).billing.subscriptions();
  const row = rows.find(({ runnerId }) => runnerId === idOf("graceOver"));
  expect(row?.reason).toBe("grace-over");
  expect(days(row!.dates)).toEqual(["closed -2", "triedAgain 6"]);
});

test("whatever became of the payment, today's answer, the history and the safety questions stay", async () => {
  for (const who of ["trialOver", "graceOver", "unfinished", "refunded", "lapsed"] as const) {
    const runner = desk.asRunner(who);
    expect((await runner.guidance.today({})).guidance.decision, who).toBe("run");
    expect((await runner.timeline.history()).length, who).toBeGreaterThan(20);
    const at = new Date(NOW).toISOString();
    const answers = { calfSwelling: false };
    const entry = { kind: "flag", at, flag: "RF-DVT", answers } as const;
    const id = uuidv7();
    await expect(runner.timeline.record({ facts: [{ id, entry }] })).resolves.toBeDefined();
  }
});
