import { isoDate, parseIsoDate } from "@springback/core/day";
import type { PlannedDay, PlannedWork, WeekPlan } from "@springback/core/plan";
import type { WeekRow } from "#features/week/queries.ts";

const WEEK_DATES = 7;

/** A date by its number of days since 1970-01-01. The date must be one. */
export function dayOf(date: string): number {
  const day = parseIsoDate(date);
  if (day === null) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** The date some days from another. */
export const dateFrom = (date: string, days: number): string => isoDate(dayOf(date) + days);

/** The seven dates of a week. */
export function datesOf(from: string): readonly string[] {
  return Array.from({ length: WEEK_DATES }, (_, days) => dateFrom(from, days));
}

/** The week that a date belongs to: the one that began last, if it lasts until then. `weeks` in any order. */
export function weekOn(weeks: readonly WeekRow[], date: string): WeekRow | undefined {
  return weeks
    .filter(({ fromDate }) => fromDate <= date && date <= dateFrom(fromDate, WEEK_DATES - 1))
    .toSorted((a, b) => (a.fromDate < b.fromDate ? 1 : -1))[0];
}

/** What is planned for a date of a plan. */
export function worksOn({ days }: WeekPlan, date: string): readonly PlannedWork[] {
  return days.filter((day) => day.date === date).flatMap(({ works }) => works);
}

/** What weeks have planned for dates, each date by the week it belongs to. */
export function plannedOn(weeks: readonly WeekRow[], dates: readonly string[]): PlannedDay[] {
  return dates.flatMap((date) => {
    const week = weekOn(weeks, date);
    const works = week ? worksOn(week.plan, date) : [];
    return works.length === 0 ? [] : [{ date, works }];
  });
}
