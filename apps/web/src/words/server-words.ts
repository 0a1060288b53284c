import { chooseLocale, LOCALE_COOKIE, type Locale } from "@springback/words/locale";
import { type Say, sayIn } from "@springback/words/words";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { type English, type Feature, TABLES } from "#words/tables.ts";

/** The language of this request. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const [chosen, asked] = await Promise.all([cookies(), headers()]);
  return chooseLocale({
    cookie: chosen.get(LOCALE_COOKIE)?.value,
    accepted: asked.get("accept-language"),
  });
});

/** Says a feature's words on the server, in the language of this request. */
export async function wordsOf<F extends Feature>(feature: F): Promise<Say<English[F]>> {
  const locale = await currentLocale();
  return sayIn<English[F]>(TABLES[locale][feature], locale);
}
