import { type Locale, tagOf } from "#locale.ts";

/** What a runner counts distances in; each is its own sign in both languages. */
export type Units = "km" | "mi";

export const UNITS: readonly Units[] = ["km", "mi"];

/** The name of the cookie that keeps what the pages of this browser count distances in. */
export const UNITS_COOKIE = "units";

/** Whether a text names units we know. */
export function isUnits(text: unknown): text is Units {
  return UNITS.some((units) => units === text);
}

const METRES: Readonly<Record<Units, number>> = { km: 1000, mi: 1609.344 };

/** In French a number and its unit stay on one line by a space of their own; English texts use the plain one. */
const GAP: Readonly<Record<Locale, string>> = { en: " ", fr: "\u00a0" };

/** A number as a language writes it: "1,234.5", "1\u00a0234,5". Our typeface draws a thin space so thin that millions run into one word. */
export function numberWords(value: number, locale: Locale, decimals = 1): string {
  const written = new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: decimals });
  return written.format(value).replaceAll("\u202f", "\u00a0");
}

/** A number with its unit: "32 min". */
export function withUnit(value: number, unit: string, locale: Locale): string {
  return `${numberWords(value, locale)}${GAP[locale]}${unit}`;
}

/** Whole euros as a language writes a price: "€9", "9\u00a0€". */
export function priceWords(euros: number, locale: Locale): string {
  const options = { style: "currency", currency: "EUR", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(tagOf(locale), options).format(euros);
}

/** An amount of units as whole metres, which is what is kept. */
export function metresOf(amount: number, units: Units): number {
  return Math.round(amount * METRES[units]);
}

/** Whole metres in units, as exactly as they can be said. */
export function amountOf(metres: number, units: Units): number {
  return metres / METRES[units];
}

/** The most parts of a unit that are no longer than whole metres are, both to the metre. */
function partsOf(metres: number, units: Units, parts: number): number {
  const nearest = Math.round(amountOf(metres, units) * parts);
  return (metresOf(nearest / parts, units) > metres ? nearest - 1 : nearest) / parts;
}

/**
 * Whole metres in units, in tenths and never more by so much as a metre, since it may be a limit; what was typed in tenths
 * comes back as it was typed.
 */
export const tenthsOf = (metres: number, units: Units): number => partsOf(metres, units, 10);

/** The same in hundredths, as a field shows them. */
export const hundredthsOf = (metres: number, units: Units): number => partsOf(metres, units, 100);

/** Below these, whole metres are said. */
const SHORTEST: Readonly<Record<Units, number>> = { km: 1, mi: 0.1 };

/** Whether a distance is so short that it is said in whole metres. */
export const isShort = (metres: number, units: Units): boolean =>
  metres < metresOf(SHORTEST[units], units);

/** A distance in words: "5.1 km", "5,1 km", "3.1 mi"; short ones in metres. */
export function distanceWords(metres: number, locale: Locale, units: Units): string {
  if (isShort(metres, units)) return withUnit(metres, "m", locale);
  return withUnit(tenthsOf(metres, units), units, locale);
}
