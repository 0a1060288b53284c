import { dayWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";

export interface Day<T> {
  /** "Friday 20 November", with the year where it isn't this one's. */
  readonly day: string;
  readonly items: readonly T[];
}

/** When and in which language a history is read. */
export interface Reading {
  readonly zone: string;
  /** The server's instant, RFC 3339. */
  readonly now: string;
  readonly locale: Locale;
}

/** What happened at an instant, and where: without a zone of its own, where the runner is now. */
interface Dated {
  readonly at: string;
  readonly zone?: string | null | undefined;
}

/** What happened, under the day it happened on by the clock of the place; the order stays. */
export function byDay<T extends Dated>(
  items: readonly T[],
  { zone, now, locale }: Reading,
): Day<T>[] {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const day = dayWords(item.at, item.zone ?? zone, locale, now);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, those]) => ({ day, items: those }));
}
