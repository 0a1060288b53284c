import { RANGES } from "@springback/core/ranges";
import { type Locale, tagOf } from "@springback/words/locale";
import { amountOf, hundredthsOf, metresOf, type Units } from "@springback/words/measures";

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
  const written = new Intl.NumberFormat(tagOf(locale), {
    ...{ useGrouping: false, maximumFractionDigits: 2 },
  });
  return written.format(hundredthsOf(metres, units));
}

/** The longest distance a field takes, in whole units of the runner's. */
export function mostUnits(units: Units): number {
  return Math.floor(amountOf(RANGES.metres.to, units));
}
