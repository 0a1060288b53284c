import { describe, expect, test } from "vitest";
import type { AgedEasyRuns } from "#guidance/runner-state.ts";
import { foldEntries } from "#guidance/state.ts";
import { profilesOf } from "#packs/profile-set.ts";
import { easyRuns, inWeek } from "#progression/running-gates.ts";
import type { Moment } from "#sessions/settle.ts";
import { answerTo, at, intake, SEED, strength } from "#testing/history.ts";
import { WEEK } from "#timeline/day.ts";

describe("easy runs that are too old to be kept one by one", () => {
  const NOBODY = foldEntries(SEED, [intake()]);
  const moment: Moment = { at: 0, today: 0, baseline: 1, cap: 3, profiles: profilesOf(SEED) };
  const counted = (agedEasyRuns: AgedEasyRuns, told: Partial<Moment> = {}) =>
    easyRuns({ ...NOBODY, agedEasyRuns }, { ...moment, ...told }, []).value;
  const aged: AgedEasyRuns = { within: [4, 5, 6], withinAtZero: [1, 2, 3] };
  test("count by the usual pain they would be held against today, and by a limit of nothing", () => {
    expect(counted(aged)).toBe(6);
    expect(counted(aged, { baseline: 0 })).toBe(5);
    expect(counted(aged, { baseline: null })).toBe(4);
    expect(counted(aged, { cap: 0 })).toBe(3);
  });
  test("are none where nothing was counted for that pain", () =>
    expect(counted(aged, { baseline: 2 })).toBeNull());
});

describe("the records of a week", () => {
  const records = [0, 1, WEEK, WEEK + 1, 2 * WEEK].map((one) => ({ at: one }));
  const kept = (weeksBack: number) => inWeek(records, 2 * WEEK, weeksBack).map((one) => one.at);
  test("are from just after its start to its end itself, so that none counts in two weeks", () => {
    expect(kept(0)).toEqual([WEEK + 1, 2 * WEEK]);
    expect(kept(1)).toEqual([1, WEEK]);
  });
});

test("strength before any assignment counts no days towards a full week", () => {
  const { gates } = answerTo([intake(), strength("a", at(9, "12:00"))], at(10, "12:00"));
  expect(gates.find(({ gate }) => gate === "holdsWeek")).toMatchObject({ met: false, value: null });
});

test("strength alone is no week of running", () => {
  const facts = [intake(), { kind: "assign", at: at(1, "08:00"), stage: "S4" } as const];
  const { gates } = answerTo([...facts, strength("a", at(9, "12:00"))], at(10, "12:00"));
  const running = gates.find(({ gate }) => gate === "running4Weeks");
  expect(running).toMatchObject({ met: "missing", value: null });
});
