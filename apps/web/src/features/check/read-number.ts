import { RANGES } from "@springback/core/ranges";
import { type Locale, tagOf } from "@springback/words/locale";
import {
  amountOf,
  hundredthsOf,
  isShort,
  metresOf,
  tenthsOf,
  type Units,
} from "@springback/words/measures";

/** A typed age in whole years, or null. */
export function readAge(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const age = Number(text);
  return age <= RANGES.age.to ? age : null;
}

/** A distance typed in the runner's units ("7.5", "7,5") as whole metres, up to what the rules take, or null. */
export function readDistance(typed: string, units: Units): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) return null;
  const metres = metresOf(Number(text), units);
  return metres <= RANGES.metres.to ? metres : null;
}

/** Whole metres as a field of the runner's units shows them: in hundredths, never more, with the language's comma or point. */
export function typedDistance(metres: number, units: Units, locale: Locale): string {
  return typedNumber(hundredthsOf(metres, units), locale);
}

/** The same where it is only offered: the number that lists say of that run, in tenths unless they say it in metres. */
export function offeredDistance(metres: number, units: Units, locale: Locale): string {
  const inParts = isShort(metres, units) ? hundredthsOf : tenthsOf;
  return typedNumber(inParts(metres, units), locale);
}

function typedNumber(value: number, locale: Locale): string {
  const written = new Intl.NumberFormat(tagOf(locale), {
    ...{ useGrouping: false, maximumFractionDigits: 2 },
  });
  return written.format(value);
}

/** The longest distance a field takes, in whole units of the runner's. */
export function mostUnits(units: Units): number {
  return Math.floor(amountOf(RANGES.metres.to, units));
}

/** What the time since it began is counted in. */
export const ONSET_UNITS = ["weeks", "months", "years"] as const;
export type OnsetUnit = (typeof ONSET_UNITS)[number];

const WEEKS_A_YEAR = 52;
const WEEKS_IN: Readonly<Record<OnsetUnit, number>> = {
  weeks: 1,
  months: WEEKS_A_YEAR / 12,
  years: WEEKS_A_YEAR,
};

/** A typed span ("3" months, "1,5" years) in whole weeks, or null. */
export function readWeeks(typed: string, unit: OnsetUnit): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d)?$/.test(text)) return null;
  const weeks = Math.round(Number(text) * WEEKS_IN[unit]);
  return weeks <= RANGES.weeks.to ? weeks : null;
}

/** A typed count of raises, whole, or null. */
export function readCount(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) && Number(text) <= RANGES.count.to ? Number(text) : null;
}
