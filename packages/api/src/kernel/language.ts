import { user } from "@springback/db/schema/identity";

/** The languages that accounts, screens and mails speak. */
export type Language = NonNullable<(typeof user.$inferSelect)["locale"]>;

export const LANGUAGES = user.locale.enumValues;

/** Spoken where nobody chose, and to coaches. */
export const DEFAULT_LANGUAGE: Language = "en";

/** Whether a text names a language we speak. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((one) => one === text);
}
