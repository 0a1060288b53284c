import { RANGES } from "@springback/core/ranges";

/** A typed age in whole years, or null. */
export function readAge(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const age = Number(text);
  return age <= RANGES.age.to ? age : null;
}

/** Typed kilometres ("7.5", "7,5") as whole metres, 0-300 km, or null. */
export function readKilometres(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) return null;
  const metres = Math.round(Number(text) * 1000);
  return metres <= RANGES.metres.to ? metres : null;
}
