import { expect, test } from "vitest";
import { audioTimeOf, disagreement, middleOf, pairOf } from "#features/player/audio-clock.ts";
import { NOTES } from "#features/player/cue-sounds.ts";

const WALL = 1_700_000_000_000;
const clocks = { currentTime: 12.05, performance: 5000, wall: WALL };

test("a cue sounds when its instant leaves the speaker, not when it is worked out", () => {
  const output = { contextTime: 12, performanceTime: 4990 };
  const pair = pairOf({ ...clocks, output });
  expect(pair).toEqual({ audio: 12, wall: WALL - 10 });
  expect(audioTimeOf(WALL + 2990, pair)).toBeCloseTo(15);
});

test("a browser without that clock, or with one that is plainly wrong, is taken by its own time", () => {
  const own = { audio: 12.05, wall: WALL };
  expect(pairOf({ ...clocks, output: null })).toEqual(own);
  expect(pairOf({ ...clocks, output: {} })).toEqual(own);
  expect(pairOf({ ...clocks, output: { contextTime: 0, performanceTime: 0 } })).toEqual(own);
  expect(pairOf({ ...clocks, output: { contextTime: 12, performanceTime: 999 } })).toEqual(own);
  expect(pairOf({ ...clocks, output: { contextTime: 3, performanceTime: 5000 } })).toEqual(own);
});

const read = (second: number, late = 0) => ({ audio: second, wall: WALL + second * 1000 + late });

/** Where a cue ten seconds on is put after a sound reading and others, each late by so many ms. */
const placed = (late: readonly number[]) =>
  audioTimeOf(
    WALL + 10_000,
    middleOf(
      read(0),
      late.map((ms, place) => read(place, ms)),
    ),
  );

test("one reading of a busy moment moves no sound, and a clock that has moved is followed", () => {
  expect(placed([])).toBeCloseTo(10);
  expect(placed([0, 20])).toBeCloseTo(10);
  expect(placed([-28, 0, 20, 0])).toBeCloseTo(10);
  expect(placed([0, 40, 40, 40])).toBeCloseTo(9.96);
});

test("a sound card that runs a ten-thousandth slow is noticed within a minute and a half", () => {
  const begun = { audio: 10, wall: WALL };
  const later = { audio: 10 + 90 * 0.9999, wall: WALL + 90_000 };
  expect(disagreement(begun, later)).toBeCloseTo(9);
  expect(disagreement(begun, { audio: 100, wall: WALL + 90_000 })).toBeCloseTo(0);
});

test("up, hold and down can't be taken for each other: one rises, one stands still, one falls", () => {
  const { up, hold, down } = NOTES;
  expect(up.to).toBeGreaterThan(up.from);
  expect(hold.to).toBe(hold.from);
  expect(down.to).toBeLessThan(down.from);
});
