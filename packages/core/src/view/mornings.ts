import { DAY_BEGINS } from "#packs/windows.ts";
import { usualStiffness } from "#progression/stiffness.ts";
import { instantOf, localDate, startOfDate } from "#timeline/day.ts";
import type { MorningEntry } from "#timeline/timeline.ts";
import { instantText } from "#view/instant-text.ts";
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
  /** In the small hours, while the day before goes on: from when the questions of this morning are asked (RFC 3339). Else null. */
  readonly opensAt: string | null;
}

/** The day of the check-in that an instant (epoch ms) belongs to: the local date, which turns some hours after midnight. */
export function checkInDay(instant: number, zone: string): number {
  return localDate(instant - DAY_BEGINS.value, zone);
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
    opensAt: opensAt(day),
  };
}

function feltToday(day: Reading): MorningView["felt"] {
  const told = ofToday(day, "now").flatMap(({ pain, at }) =>
    typeof pain === "number" ? [{ pain, at }] : [],
  );
  return told.at(-1) ?? null;
}

function opensAt({ now, today, kept }: Reading): string | null {
  const { zone } = kept.settings;
  if (checkInDay(now, zone) === today) return null;
  return instantText(startOfDate(today, zone) + DAY_BEGINS.value);
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
