import { usualStiffness } from "#progression/stiffness.ts";
import { instantOf } from "#timeline/day.ts";
import type { MorningEntry } from "#timeline/timeline.ts";
import { dateOf, ofKind, ofToday, type Reading } from "#view/kept.ts";

/**
 * This morning's answers, if they were given, and the last ones given on a day before; and what was said since of how it feels.
 * Null = not answered.
 */
export interface MorningView {
  readonly pain: number | null;
  readonly previousPain: number | null;
  /** Minutes. */
  readonly stiffnessMin: number | null;
  readonly previousStiffness: number | null;
  /** The last pain told today of the moment it was told (RFC 3339). */
  readonly felt: { readonly pain: number; readonly at: string } | null;
  /** Minutes that were usual in the week before this morning. */
  readonly usualStiffness: number | null;
}

/** The mornings that a check-in shows beside its questions. */
export function morningOf(day: Reading): MorningView {
  const ofThisDay = ofToday(day, "morning");
  const all = ofKind(day.facts, "morning");
  const before = (field: Field): number | null =>
    last(field, all, (entry) => dateOf(entry, day) !== day.today);
  return {
    pain: last("pain", ofThisDay),
    previousPain: before("pain"),
    stiffnessMin: last("stiffnessMin", ofThisDay),
    previousStiffness: before("stiffnessMin"),
    felt: feltToday(day),
    usualStiffness: usualStiffness(
      all.map(({ at, stiffnessMin }) => ({
        at: instantOf(at),
        stiffnessMin: stiffnessMin ?? null,
      })),
      ofThisDay[0] ? instantOf(ofThisDay[0].at) : day.now,
    ),
  };
}

function feltToday(day: Reading): MorningView["felt"] {
  const told = ofToday(day, "now").flatMap(({ pain, at }) =>
    typeof pain === "number" ? [{ pain, at }] : [],
  );
  return told.at(-1) ?? null;
}

type Field = "pain" | "stiffnessMin";

function last(
  field: Field,
  mornings: readonly MorningEntry[],
  counts: (entry: MorningEntry) => boolean = () => true,
): number | null {
  const told = mornings.findLast((entry) => typeof entry[field] === "number" && counts(entry));
  return told?.[field] ?? null;
}

/** The highest of several answers; null without any. */
export function highest(answers: readonly (number | null)[]): number | null {
  const told = answers.filter((answer) => answer !== null);
  return told.length === 0 ? null : Math.max(...told);
}
