import type { MorningEntry } from "#timeline/timeline.ts";
import { dateOf, ofKind, type Reading } from "#view/kept.ts";

/** This morning's answers, if they were given, and the last ones given on a day before; null = not answered. */
export interface MorningView {
  readonly pain: number | null;
  readonly previousPain: number | null;
  /** Minutes. */
  readonly stiffnessMin: number | null;
  readonly previousStiffness: number | null;
}

/** The mornings that a check-in shows beside its questions. */
export function morningOf(day: Reading): MorningView {
  const mornings = ofKind(day.facts, "morning").toReversed();
  const ofToday = mornings.filter((entry) => dateOf(entry, day) === day.today);
  const before = mornings.filter((entry) => dateOf(entry, day) !== day.today);
  return {
    pain: firstTold(ofToday, "pain"),
    previousPain: firstTold(before, "pain"),
    stiffnessMin: firstTold(ofToday, "stiffnessMin"),
    previousStiffness: firstTold(before, "stiffnessMin"),
  };
}

function firstTold(
  mornings: readonly MorningEntry[],
  field: "pain" | "stiffnessMin",
): number | null {
  const told = mornings.find((entry) => typeof entry[field] === "number");
  return told?.[field] ?? null;
}

/** The highest of several answers; null without any. */
export function highest(answers: readonly (number | null)[]): number | null {
  const told = answers.filter((answer) => answer !== null);
  return told.length === 0 ? null : Math.max(...told);
}
