import { isoDate, parseIsoDate } from "#timeline/day.ts";

/** The calendar date (YYYY-MM-DD, Gregorian) a number of days after another; the date as it is when it isn't a real one. */
export function plusDays(date: string, days: number): string {
  const from = parseIsoDate(date);
  return from === null ? date : isoDate(from + days);
}
