import type { ProgressView } from "@springback/core/progress-view";
import { dayWords, shortDate } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import { numberWords, withUnit } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

/** What the server answers: core's view, and whether the subscription opens the ladder's steps. */
export interface Progress extends ProgressView {
  readonly isLadderOpen: boolean;
}

/** What the parts of the page speak with. */
export interface Spoken {
  readonly locale: Locale;
  readonly say: Say<English["progress"]>;
  readonly sayLadder: Say<English["ladder"]>;
}

/** "Friday 20 November": a date of the calendar. */
export const dayOf = (date: string, { locale }: Spoken): string =>
  dayWords(`${date}T12:00:00Z`, "UTC", locale);

/** "20 Nov" */
export const shortDay = (date: string, { locale }: Spoken): string => shortDate(date, locale);

/** "84 %", with the space the language wants; no sign. */
export const percent = (value: number, { locale }: Pick<Spoken, "locale">): string =>
  locale === "fr" ? withUnit(value, "%", locale) : `${numberWords(value, locale)}%`;

/** Whole days from the epoch to a date of the calendar: for how far apart two dates are. */
export const dayNumber = (date: string): number =>
  Math.round(Date.parse(`${date}T12:00:00Z`) / 86_400_000);

/** Sentences one after the other; what is null isn't said. */
export const sentences = (...parts: readonly (string | null | false)[]): string =>
  parts.filter(Boolean).join(" ");
