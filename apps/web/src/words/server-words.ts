import type { Locale } from "@springback/words/locale";
import { isUnits, type Units, UNITS_COOKIE } from "@springback/words/measures";
import { type Say, sayIn } from "@springback/words/words";
import { cookies } from "next/headers";
import { cache } from "react";
import { currentLanguage } from "#server.ts";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";
import { type English, type Feature, TABLES } from "#words/tables.ts";

/** The language of this request: the one its address is for, else the one that was chosen, else what the browser asks for. */
export const currentLocale: () => Promise<Locale> = currentLanguage;

/** What this browser counts distances in: what its owner chose, as they signed in or since; kilometres for anybody else. */
export const currentUnits = cache(async (): Promise<Units> => {
  const cookie = (await cookies()).get(UNITS_COOKIE)?.value;
  return isUnits(cookie) ? cookie : "km";
});

/** What core says, in the language and units of this request. */
export const currentCoreWords = cache(async (): Promise<CoreWords> =>
  coreWordsIn(await currentLocale(), await currentUnits()),
);

/** Says a feature's words on the server, in the language of this request. */
export async function wordsOf<F extends Feature>(feature: F): Promise<Say<English[F]>> {
  const locale = await currentLocale();
  return sayIn<English[F]>(TABLES[locale][feature], locale);
}
