import { dayOfCivil, isoDate } from "#timeline/day.ts";

/** The calendar date (YYYY-MM-DD, Gregorian) a number of days after another. */
export function plusDays(date: string, days: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return isoDate(dayOfCivil(year, month, Number(date.slice(8, 10))) + days);
}
