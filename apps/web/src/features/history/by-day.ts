import { localTime } from "#features/runs/local-time.ts";
import { dayWords } from "#features/today/day-words.ts";

export interface Day<T> {
  /** "Friday 20 November", with the year where it isn't this one's. */
  readonly day: string;
  readonly items: readonly T[];
}

/** What happened at an instant, and where: without a zone of its own, where the runner is now. */
interface Dated {
  readonly at: string;
  readonly zone?: string | null | undefined;
}

const dateOf = (at: string, there: string): string => localTime(Date.parse(at), there).date;

/** What happened, under the day it happened on by the clock of the place; the order stays. */
export function byDay<T extends Dated>(items: readonly T[], zone: string, now: string): Day<T>[] {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const date = dateOf(item.at, item.zone ?? zone);
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  const year = dateOf(now, zone).slice(0, 4);
  return [...days].map(([date, those]) => {
    const words = dayWords(`${date}T12:00:00Z`, "UTC");
    return { day: date.startsWith(year) ? words : `${words} ${date.slice(0, 4)}`, items: those };
  });
}
