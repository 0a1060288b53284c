import type { Locale } from "@springback/words/locale";
import { addressIn } from "#features/frame/addresses.ts";
import { pagePath } from "#server.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

const OTHER: Readonly<Record<Locale, Locale>> = { en: "fr", fr: "en" };

/** The way to the same page in the other language. A form, since it is remembered in this browser; works without scripts. */
export async function LanguageSwitch() {
  const locale = OTHER[await currentLocale()];
  const say = await wordsOf("frame");
  const here = (await pagePath()) ?? "/";
  return (
    <form method="post" action="/auth/locale" className="inline-flex">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={addressIn(locale, here)} />
      <button lang={locale} className="link inline-flex min-h-11 items-center">
        {say("otherLanguage")}
      </button>
    </form>
  );
}
