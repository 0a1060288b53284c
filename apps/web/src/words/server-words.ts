import { chooseLocale, LOCALE_COOKIE, type Locale } from "@springback/words/locale";
import { isUnits, type Units, UNITS_COOKIE } from "@springback/words/measures";
import { type Say, sayIn } from "@springback/words/words";
import { cookies } from "next/headers";
import { cache } from "react";
import { pagePath } from "#server.ts";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";
import { type English, type Feature, TABLES } from "#words/tables.ts";

/**
 * The language of this request: the one its address is for, else the one that was chosen. What a browser asks for doesn't count
 * while any screen, the safety questions above all, has English words alone: nobody is to meet two languages on one page unasked.
 */
export const currentLocale = cache(async (): Promise<Locale> => {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  return chooseLocale({ path: await pagePath(), cookie });
});

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
