import { type Locale, tagOf } from "#locale.ts";

/** What a runner counts distances in. */
export type Units = "km" | "mi";

const METRES: Readonly<Record<Units, number>> = { km: 1000, mi: 1609.344 };

/** In French a number and its unit stay on one line by a space of their own; English texts use the plain one. */
const GAP: Readonly<Record<Locale, string>> = { en: " ", fr: "\u00a0" };

/** A number as a language writes it: "1,234.5", "1\u202f234,5". */
export function numberWords(value: number, locale: Locale, decimals = 1): string {
  return new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: decimals }).format(value);
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

/** A distance in tenths, never rounded up, since it may be a limit: "5.1 km", "5,1 km", "3.1 mi". Below one kilometre in metres. */
export function distanceWords(metres: number, locale: Locale, units: Units = "km"): string {
  if (units === "km" && metres < METRES.km) return withUnit(metres, "m", locale);
  const tenths = Math.floor((metres * 10) / METRES[units]);
  return withUnit(tenths / 10, units, locale);
}
