import { describe, expect, test } from "vitest";
import { answerTo, at, intake } from "#testing/history.ts";
import { achillesTotal } from "#outcomes/achilles-score.ts";
import { symmetry } from "#outcomes/heel-raise.ts";
import type {
  Entry,
  HeelRaiseResult,
  IntakeEntry,
  OutcomeItem,
  Pregnancy,
  TestEntry,
} from "#timeline/timeline.ts";

const ASKED = at(20, "12:00");

const heelRaise = (told: Partial<TestEntry>): Entry => ({
  kind: "test",
  at: at(1, "09:00"),
  test: "heelRaise",
  ...told,
});
const resultOf = (
  told: Partial<TestEntry>,
  runner: Partial<IntakeEntry> = {},
): HeelRaiseResult | undefined =>
  answerTo([intake(runner), heelRaise(told)], ASKED).tests.heelRaise;

test("the Achilles score has eight items: with one too few or too many there is none", () => {
  const items = [10, 10, 10, 10, 10, 10, 10, 30];
  expect(achillesTotal(items)).toBe(100);
  expect(achillesTotal(items.slice(1))).toBeNull();
  expect(achillesTotal([...items, 0])).toBeNull();
});

describe("limb symmetry of the heel raise", () => {
  test.each<[number, number, number | null, boolean]>([
    [20, 26, 76.9, false],
    [18, 20, 90, true],
    [89, 99, 89.9, false],
    [9, 10, 90, true],
    [1, 16, 6.3, false],
    [1, 3, 33.3, false],
    [2, 3, 66.7, false],
    [25, 20, 125, true],
    [0, 20, 0, false],
    [20, 0, null, false],
  ])("%d against %d is %s %%, pass %s", (reps, otherReps, lsiPct, lsiPass) => {
    expect(resultOf({ reps, otherReps })).toMatchObject({ lsiPct, lsiPass });
  });

  test("is missing when a count is, or when both sides are sore", () => {
    const missing = { lsiPct: null, lsiPass: false };
    expect(resultOf({ reps: 20 })).toMatchObject(missing);
    expect(resultOf({ otherReps: 20 })).toMatchObject(missing);
    expect(resultOf({ reps: 20, otherReps: 20, bilateral: true })).toMatchObject(missing);
    expect(resultOf({ reps: 20, otherReps: 20 }, { side: "both" })).toMatchObject(missing);
  });

  test("is known, and not passed, when the other side could do none at all", () => {
    const none: TestEntry = { kind: "test", at: ASKED, test: "heelRaise", reps: 20, otherReps: 0 };
    expect(symmetry(none, "left")).toEqual({ kind: "known", pct: null, pass: false });
  });

  test("is that of the last test, and absent without one", () => {
    const again = heelRaise({ at: at(2, "09:00"), reps: 10, otherReps: 20 });
    const facts = [intake(), again, heelRaise({ reps: 20, otherReps: 20 })];
    expect(answerTo(facts, ASKED).tests.heelRaise?.lsiPct).toBe(50);
    expect(answerTo([intake()], ASKED).tests).toEqual({});
  });
});

describe("the heel-raise norm", () => {
  test.each<["M" | "F" | null, number | null, number | null]>([
    ["M", 19, null],
    ["M", 20, 37],
    ["F", 29, 30],
    ["M", 30, 32],
    ["F", 49, 24],
    ["M", 59, 23],
    ["F", 69, 19],
    ["M", 79, 14],
    ["F", 89, 13],
    ["F", 90, null],
    [null, 40, null],
    ["M", null, null],
  ])("of %s at %s is %s", (sex, age, normReps) => {
    expect(resultOf({ reps: 100 }, { sex, age })).toMatchObject({
      normReps,
      normPass: normReps !== null,
    });
  });

  test("is passed at the norm, not one below it, and never without a count", () => {
    expect(resultOf({ reps: 32 })?.normPass).toBe(true);
    expect(resultOf({ reps: 31 })?.normPass).toBe(false);
    expect(resultOf({ pain: 1 })?.normPass).toBe(false);
  });
});

const items = (
  each: number,
  sport: number,
  points: number,
  name: "A" | "B" | "C",
): OutcomeItem[] => [each, each, each, each, each, each, sport, { branch: name, points }];
const score = (
  day: number,
  filled: readonly OutcomeItem[],
  weeksSinceStart: number | null = null,
): Entry => ({
  kind: "outcome",
  at: at(day, "09:00"),
  measure: "achillesScore",
  items: filled,
  weeksSinceStart,
});
/** A score of some total between 40 and 100, in tens of the first item. */
const scoring = (total: number): OutcomeItem[] => {
  const rest = total - 40;
  const first = [0, 1, 2, 3, 4, 5].map((index) => Math.max(0, Math.min(10, rest - index * 10)));
  return [...first, 10, { branch: "A", points: 30 }];
};
const EMPTY: OutcomeItem[] = [null, 1, 1, 1, 1, 1, 4, { branch: "A", points: 0 }];

describe("the Achilles score", () => {
  test.each<[OutcomeItem[], number]>([
    [items(0, 0, 0, "A"), 0],
    [items(5, 10, 10, "B"), 50],
    [[3, 8, 2, 3, 0, 7, 7, { branch: "A", points: 21 }], 51],
    [items(10, 10, 30, "A"), 100],
  ])("%j adds up to %d", (filled, total) => {
    expect(achillesTotal(filled)).toBe(total);
    expect(answerTo([intake(), score(1, filled)], ASKED).outcomes.achillesScore?.total).toBe(total);
  });

  test("is incomplete as long as one item is unanswered, and absent when never filled in", () => {
    const { outcomes } = answerTo([intake(), score(1, EMPTY)], ASKED);
    expect(outcomes.achillesScore).toEqual({ total: "incomplete", important: false });
    const psfs: Entry = { kind: "outcome", at: at(1, "09:00"), measure: "psfs", items: [3] };
    expect(answerTo([intake(), psfs], ASKED).outcomes).toEqual({});
  });

  test.each<[number, number, number | null, boolean]>([
    [50, 64, null, true],
    [50, 63, null, false],
    [50, 63, 23, false],
    [50, 57, 24, true],
    [50, 56, 24, false],
    [64, 50, null, false],
  ])("from %d to %d in week %s is an important change: %s", (from, to, week, important) => {
    const facts = [intake(), score(1, scoring(from)), score(9, scoring(to), week)];
    expect(answerTo(facts, ASKED).outcomes.achillesScore).toEqual({ total: to, important });
  });

  test("is compared with the first complete earlier one", () => {
    const facts = [
      score(1, EMPTY),
      score(2, scoring(50)),
      score(3, scoring(80)),
      score(4, scoring(64)),
    ];
    expect(answerTo([intake(), ...facts], ASKED).outcomes.achillesScore?.important).toBe(true);
    const only = answerTo([intake(), score(1, EMPTY), score(2, scoring(90))], ASKED);
    expect(only.outcomes.achillesScore?.important).toBe(false);
  });

  test.each<Pregnancy>(["pregnant", "postpartum12w"])(
    "is kept but not interpreted while %s",
    (pregnancy) => {
      const facts = [intake({ pregnancy }), score(1, scoring(50)), score(2, scoring(90))];
      expect(answerTo(facts, ASKED).outcomes.achillesScore).toEqual({ total: 90, important: null });
    },
  );
});
