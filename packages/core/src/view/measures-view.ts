import { achillesTotal, isExpecting } from "#outcomes/achilles-score.ts";
import {
  isRaiseNoise,
  psfsRose,
  psfsTenths,
  scoreChange,
  type ScoreChange,
} from "#outcomes/changes.ts";
import { symmetry } from "#outcomes/heel-raise.ts";
import { threadsOf } from "#guidance/threads.ts";
import { isoDate } from "#timeline/day.ts";
import type { OutcomeEntry, Sides, TestEntry, TestKind } from "#timeline/timeline.ts";
import { dateOf, ofKind, type Reading } from "#view/kept.ts";

/** A test as it was done on a day, and the sore side's share of the other. */
export interface TestView {
  readonly on: string;
  readonly test: TestKind;
  readonly pain: number | null;
  readonly reps: number | null;
  readonly otherReps: number | null;
  /** Percent with one decimal; null with two sore sides, or a count unanswered or 0. */
  readonly symmetryPct: number | null;
  readonly isEven: boolean;
  /** No more change of the count since the test before than two tests differ by anyway; null without one before. */
  readonly isNoise: boolean | null;
}

/** A filled-in Achilles score. */
export interface ScoreView {
  readonly on: string;
  /** 0 to 100, 100 best; null while an item is unanswered. */
  readonly total: number | null;
  /** Against the first complete one; null for that one itself, and where scores aren't read (pregnant, just after birth). */
  readonly change: ScoreChange | null;
}

/** How well the runner's own activities go. */
export interface OwnActivitiesView {
  readonly on: string;
  /** Mean in tenths, 0 can't to 10 as before. */
  readonly tenths: number | null;
  /** Whether it rose by what is said to matter since the first; null for the first, or unanswered. Unverified: shown only. */
  readonly rose: boolean | null;
}

/** Every test there was, oldest first. */
export function testsView(day: Reading): readonly TestView[] {
  const last = new Map<TestKind, TestEntry>();
  return ofKind(day.facts, "test").map((entry) => {
    const before = last.get(entry.test);
    last.set(entry.test, entry);
    const sides = symmetry(entry, soreSides(day, entry));
    return {
      on: isoDate(dateOf(entry, day)),
      test: entry.test,
      pain: entry.pain ?? null,
      reps: entry.reps ?? null,
      otherReps: entry.otherReps ?? null,
      symmetryPct: sides.kind === "known" ? sides.pct : null,
      isEven: sides.kind === "known" && sides.pass,
      isNoise: noise(before, entry),
    };
  });
}

function noise(before: TestEntry | undefined, { reps }: TestEntry): boolean | null {
  const known = before?.reps ?? null;
  return known === null || typeof reps !== "number" ? null : isRaiseNoise(known, reps);
}

/** The sore side as the intake of that injury told it last. */
function soreSides({ state }: Reading, { injury }: TestEntry): Sides | null {
  const threads = threadsOf(state);
  const own = threads.find((thread) => thread.injury === (injury ?? null)) ?? threads[0];
  return own?.state.intake?.side ?? null;
}

/** Every Achilles score, oldest first. */
export function scoresView(day: Reading): readonly ScoreView[] {
  const filled = outcomes(day, "achillesScore");
  const first = filled.find(({ items }) => achillesTotal(items) !== null);
  const from = first === undefined ? null : achillesTotal(first.items);
  const unread = isExpecting(day.state.person.pregnancy);
  return filled.map((entry) => {
    const total = achillesTotal(entry.items);
    const compared = entry !== first && !unread && total !== null && from !== null;
    return {
      on: isoDate(dateOf(entry, day)),
      total,
      change: compared ? scoreChange(from, total, entry.weeksSinceStart ?? null) : null,
    };
  });
}

/** Every rating of the runner's own activities, oldest first. */
export function ownActivitiesView(day: Reading): readonly OwnActivitiesView[] {
  let first: readonly number[] | null = null;
  return outcomes(day, "psfs").map((entry) => {
    const items = entry.items.filter((item) => typeof item === "number");
    const rose = first === null ? null : psfsRose(first, items);
    first ??= items;
    return { on: isoDate(dateOf(entry, day)), tenths: psfsTenths(items), rose };
  });
}

function outcomes(day: Reading, measure: OutcomeEntry["measure"]): readonly OutcomeEntry[] {
  return ofKind(day.facts, "outcome").filter((entry) => entry.measure === measure);
}
