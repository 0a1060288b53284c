import { expect, test } from "vitest";
import { ratioOf, spreadOf, timeInRounds } from "#rounds.ts";
import { atLeast, atMost, kilobytes } from "#report.ts";

test("a ratio is taken round by round, so that a slow round that met both doesn't count", () => {
  const timings = new Map([
    ["slow", [20, 200, 20]],
    ["fast", [10, 100, 10]],
  ]);
  expect(ratioOf(timings, "slow", "fast")).toEqual({ median: 2, low: 2, high: 2 });
});

test("the middle half lies between the quartiles", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
});

test("an aim is met up to its limit and not beyond", () => {
  const ratio = { median: 3, low: 2, high: 4 };
  expect([atMost("", ratio, 3).met, atMost("", ratio, 2.9).met]).toEqual([true, false]);
  expect([atLeast("", ratio, 3).met, atLeast("", ratio, 3.1).met]).toEqual([true, false]);
  const broken = { median: NaN, low: NaN, high: NaN };
  expect([atMost("", broken, 3).met, atMost("", { ...broken, median: 0 }, 3).met]).toEqual([
    false,
    false,
  ]);
  expect([kilobytes("", 24_999, 25).met, kilobytes("", 25_000, 25).met]).toEqual([true, false]);
});

test("every candidate is timed once a round, the rounds that warm up aside", async () => {
  let runs = 0;
  const run = (): void => {
    runs += 1;
  };
  const timings = await timeInRounds([{ name: "a", times: 1, run }], {
    rounds: 3,
    warmUps: 2,
  });
  expect(runs).toBe(5);
  expect(timings.get("a")).toHaveLength(3);
});
