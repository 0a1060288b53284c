import { localTime } from "#features/runs/local-time.ts";
import { dayWords } from "#features/today/day-words.ts";

export interface Day<T> {
  /** "Friday 20 November", with the year where it isn't this one's. */
  readonly day: string;
  readonly items: readonly T[];
}

/** What happened, under the day it happened on by the runner's clock; the order stays. */
export function byDay<T extends { readonly at: string }>(
  items: readonly T[],
  zone: string,
  now: string,
): Day<T>[] {
  const dateOf = (at: string): string => localTime(Date.parse(at), zone).date;
  const days = new Map<string, T[]>();
  for (const item of items) {
    const date = dateOf(item.at);
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  const year = dateOf(now).slice(0, 4);
  return [...days].map(([date, those]) => {
    const words = dayWords(those[0]?.at ?? now, zone);
    return { day: date.startsWith(year) ? words : `${words} ${date.slice(0, 4)}`, items: those };
  });
}
