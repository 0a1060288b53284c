import { expect, test } from "vitest";
import { isOff, shiftOf } from "#features/phone/clock-shift.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const MINUTE = 60_000;
const DAY = 86_400_000;

test.each([
  ["a right clock moves nothing", NOW, 0, null, 0],
  ["a clock that was never compared moves nothing", NOW, null, null, 0],
  ["a few minutes are let pass", NOW, 4 * MINUTE, -4 * MINUTE, 0],
  ["a clock that is a day ahead now was so then", NOW + DAY, -DAY, null, -DAY],
  ["a clock that is a day behind now was so then", NOW - DAY, DAY, null, DAY],
  ["what is measured now goes before what was known then", NOW + DAY, -DAY, -2 * DAY, -DAY],
  ["a clock that was set right since is believed what it knew", NOW + DAY, 0, -DAY, -DAY],
  ["nothing is moved into the future: the clock was set wrong after", NOW, DAY, null, 0],
  ["nor by what was known: the clock was set right before", NOW, 0, DAY, 0],
] as const)("%s", (_, at, measuredMs, knownMs, shift) => {
  expect(shiftOf(at, NOW, { measuredMs, knownMs })).toBe(shift);
});

test("five minutes is the line between a clock that is off and one that isn't", () => {
  expect([5 * MINUTE, -5 * MINUTE, null].map(isOff)).toEqual([false, false, false]);
  expect([5 * MINUTE + 1, -5 * MINUTE - 1].map(isOff)).toEqual([true, true]);
});
