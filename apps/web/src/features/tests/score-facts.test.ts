import { entrySchema } from "@springback/core/format";
import { achillesTotal, scoreItems } from "@springback/core/outcomes";
import { describe, expect, test } from "vitest";
import { linesFor, MOST, namesOf, ownEntry, ownFaults } from "#features/tests/own-activities.ts";
import {
  BRANCHES,
  nothingPicked,
  openItems,
  scoreEntry,
  type ScoreTyped,
  TIMES,
} from "#features/tests/score-answers.ts";

const WHEN = { at: "2026-11-20T08:00:00.000Z", weeksSinceStart: 4 } as const;
const LATE = scoreItems("midportion", "S3");
const EARLY = scoreItems("midportion", "S0");
const whole: ScoreTyped = {
  ...{ picked: { 1: 3, 2: 8, 3: 2, 4: 3, 5: 0, 6: 7, 7: 2 }, untried: [] },
  ...{ branch: "A", time: 3 },
};

describe("the Achilles score", () => {
  test("adds up what was picked by the points that were published", () => {
    const entry = scoreEntry(LATE, whole, WHEN);
    expect(entry.items).toEqual([3, 8, 2, 3, 0, 7, 7, { branch: "A", points: 21 }]);
    expect(achillesTotal(entry.items)).toBe(51);
    expect(entrySchema.safeParse(entry).success).toBe(true);
  });

  test("comes to a hundred at best and to nothing at worst", () => {
    const all = (value: number, sport: number): Record<number, number> =>
      Object.fromEntries(LATE.map(({ item, topic }) => [item, topic === "sport" ? sport : value]));
    const best = { ...whole, picked: all(10, 3), branch: "A", time: TIMES - 1 } as const;
    const worst = { ...whole, picked: all(0, 0), branch: "C", time: 0 } as const;
    expect(achillesTotal(scoreEntry(LATE, best, WHEN).items)).toBe(100);
    expect(achillesTotal(scoreEntry(LATE, worst, WHEN).items)).toBe(0);
    expect(BRANCHES).toEqual(["C", "B", "A"]);
  });

  test("has no total while anything is open, and what was never tried stays so", () => {
    const untried = { ...whole, untried: [2] };
    const entry = scoreEntry(EARLY, untried, WHEN);
    expect(entry.items[1]).toBeNull();
    expect(achillesTotal(entry.items)).toBeNull();
    expect(entrySchema.safeParse(entry).success).toBe(true);
    expect(openItems(EARLY, untried)).toEqual([]);
    expect(openItems(LATE, nothingPicked)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(openItems(LATE, { ...whole, time: null })).toEqual([8]);
  });
});

const rated = (...given: readonly (readonly [string, number | null])[]) =>
  given.map(([name, goes]) => ({ name, goes }));

describe("activities of one's own", () => {
  test("are sent as numbers alone: what they are called stays on the phone", () => {
    const lines = rated(["Stairs at work", 4], ["", null], ["The hill", 7]);
    const entry = ownEntry(lines, WHEN);
    expect(entry).toEqual({ kind: "outcome", measure: "psfs", items: [4, 7], ...WHEN });
    expect(entrySchema.safeParse(entry).success).toBe(true);
    expect(namesOf(lines)).toEqual(["Stairs at work", "The hill"]);
    expect(linesFor(namesOf(lines)).map(({ name }) => name)).toEqual([
      ...["Stairs at work", "The hill", ""],
    ]);
    expect(linesFor([])).toHaveLength(MOST);
  });

  test("aren't saved without a name or a rating, nor when there is none at all", () => {
    expect(ownFaults(rated(["Stairs", null], [" ", 3], ["", null]))).toEqual([
      ...["pickRating", "nameFirst", null],
    ]);
    expect(ownFaults(linesFor([]))).toEqual(["nameFirst", null, null]);
    expect(ownFaults(rated(["Stairs", 3], ["", null], ["", null]))).toEqual([null, null, null]);
  });
});
