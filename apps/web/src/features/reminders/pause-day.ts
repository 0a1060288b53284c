import type { RunnerOutputs } from "@springback/api/routers/runner";
import { dayWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";

export type Reminders = RunnerOutputs["reminders"]["read"];

const noonOf = (date: string): string => `${date}T12:00:00Z`;

/** "Monday 14 December": the day on which reminders come again, with its year where that isn't this one; null without a pause. */
export function pauseDay({ pausedUntil, today }: Reminders, locale: Locale): string | null {
  return pausedUntil && dayWords(noonOf(pausedUntil), "UTC", locale, noonOf(today));
}
