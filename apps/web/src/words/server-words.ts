import type { Locale } from "@springback/words/locale";
import { type Say, sayIn } from "@springback/words/words";
import { currentLanguage } from "#server.ts";
import { type English, type Feature, TABLES } from "#words/tables.ts";

/** The language of this request: the one its address is for, else the one that was chosen, else what the browser asks for. */
export const currentLocale: () => Promise<Locale> = currentLanguage;

/** Says a feature's words on the server, in the language of this request. */
export async function wordsOf<F extends Feature>(feature: F): Promise<Say<English[F]>> {
  const locale = await currentLocale();
  return sayIn<English[F]>(TABLES[locale][feature], locale);
}
