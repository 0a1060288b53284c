import { expect, test } from "vitest";
import { foldEntries } from "#guidance/state.ts";
import { painLevels, usualMorning } from "#guidance/usual-morning.ts";
import { at, intake, morning, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry } from "#timeline/timeline.ts";

const told = (pains: readonly (number | null)[], injury: string | null = null) =>
  pains.map((pain, day) => about(injury, morning(at(day + 1, "07:00"), pain)));
/** The usual pain after mornings of these pains, the earliest first. */
const usual = (...pains: (number | null)[]) =>
  usualMorning(foldEntries(SEED, [intake(), ...told(pains)])).pain;

test("a runner's usual morning is the lower middle one of those that told, and nobody's before any did", () => {
  expect(usual()).toBeNull();
  expect(usual(null)).toBeNull();
  expect(usual(3)).toBe(3);
  expect(usual(4, 2)).toBe(2);
  expect(usual(5, null, 1, 3)).toBe(3);
  expect(usualMorning(foldEntries(SEED, told([1]))).stiffnessMin).toBeNull();
});

test("the seventh morning back still counts as usual, and the eighth no more", () => {
  expect(usual(9, 0, 0, 0, 4, 4, 4)).toBe(4);
  expect(usual(0, 0, 0, 0, 4, 4, 4, 4)).toBe(4);
});

test("of several injuries the sorer one's usual morning counts", () => {
  const facts = [
    ...told([2, 2], "achilles/left/midportion"),
    ...told([4, 4], "achilles/right/insertional"),
  ];
  expect(usualMorning(foldEntries(SEED, facts)).pain).toBe(4);
});

const levels = (...facts: Entry[]) => painLevels(foldEntries(SEED, facts), at(5, "12:00"));

test("of several injuries the lowest limit counts, and the highest usual pain", () => {
  const [left, right] = ["achilles/left/midportion", "achilles/right/insertional"];
  const [calm, sore] = [intake({ baselinePain: 1 }), intake({ baselinePain: 3 })];
  expect(levels(calm)).toEqual({ cap: 3, baseline: 1 });
  expect(levels(about(left, calm), about(right, sore))).toEqual({ cap: 3, baseline: 3 });
  expect(levels(about(left, sore), about(right, calm)).baseline).toBe(3);
  const bone: Entry = { kind: "flag", at: at(2, "12:00"), flag: "RF-BSI" };
  const cleared: Entry = {
    ...{ kind: "clearance", at: at(3, "12:00"), flag: "RF-BSI" },
    ...{ by: "Dr Lee", recordedBy: "Sam" },
  };
  const both = [about(left, calm), about(right, sore), bone];
  expect(levels(...both, about(left, cleared)).cap).toBe(0);
  expect(levels(...both, cleared).cap).toBe(3);
  expect(levels()).toEqual({ cap: 3, baseline: null });
});
