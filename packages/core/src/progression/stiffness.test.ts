import { describe, expect, test } from "vitest";
import { isStifferThanUsual, usualStiffness } from "#progression/stiffness.ts";
import type { MorningRecord } from "#sessions/session.ts";
import { DAY } from "#timeline/day.ts";

const TODAY = 30;
const morning = (day: number, stiffnessMin: number | null): MorningRecord => ({
  at: day * DAY,
  date: day,
  pain: 1,
  stiffnessMin,
  swelling: null,
  painMeds: null,
});
const week = (minutes: readonly (number | null)[]): MorningRecord[] =>
  minutes.map((one, index) => morning(TODAY - minutes.length + index, one));

describe("a morning stiffer than the runner's usual", () => {
  test.each<[string, readonly (number | null)[], number | null, boolean]>([
    ["ten minutes above the middle of the week", [10, 10, 10, 10, 10, 10, 10], 20, true],
    ["nine minutes above, not yet doubled", [12, 12, 12, 12, 12, 12, 12], 21, false],
    ["doubled, and twenty minutes", [10, 10, 10, 10], 20, true],
    ["doubled, but short", [9, 9, 9, 9], 18, false],
    ["from nothing to nine minutes", [0, 0, 0], 9, false],
    ["from nothing to ten minutes", [0, 0, 0], 10, true],
    ["of two middle mornings the calmer counts", [5, 30], 15, true],
    ["the middle is by how stiff, not by which day", [30, 5], 15, true],
    ["mornings not answered don't count", [null, 20, null, 20], 29, false],
    ["however many were not answered", [null, null, null, 20], 31, true],
    ["not answered itself", [10, 10, 10], null, false],
    ["nothing to compare with", [null, null], 60, false],
  ])("%s", (_, before, now, stiffer) => {
    const today = morning(TODAY, now);
    expect(isStifferThanUsual([...week(before), today], today)).toBe(stiffer);
  });

  test("the usual itself is the middle of the answered mornings before, and unknown without any", () => {
    expect(usualStiffness(week([40, null, 10, 20, 15]), TODAY * DAY)).toBe(15);
    expect(usualStiffness(week([null]), TODAY * DAY)).toBeNull();
  });

  test("looks seven days back, that day included, and never ahead", () => {
    const today = morning(TODAY, 20);
    expect(isStifferThanUsual([morning(TODAY - 7, 10)], today)).toBe(true);
    expect(isStifferThanUsual([morning(TODAY - 8, 10)], today)).toBe(false);
    expect(isStifferThanUsual([morning(TODAY + 1, 0)], today)).toBe(false);
  });
});
