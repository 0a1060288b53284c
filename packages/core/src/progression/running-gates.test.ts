import { describe, expect, test } from "vitest";
import type { AgedEasyRuns } from "#guidance/runner-state.ts";
import { foldEntries } from "#guidance/state.ts";
import { profilesOf } from "#packs/profile-set.ts";
import { easyRuns } from "#progression/running-gates.ts";
import type { Moment } from "#sessions/settle.ts";
import { intake, SEED } from "#testing/history.ts";

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
