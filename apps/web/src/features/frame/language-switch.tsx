import { LanguageForm, OTHER_LANGUAGE } from "#features/frame/language-form.tsx";
import { pagePath } from "#server.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

/** The way to the same page in the other language; `search` is what its address needs besides its path. */
export async function LanguageSwitch({ search = "" }: { readonly search?: string }) {
  const locale = OTHER_LANGUAGE[await currentLocale()];
  const say = await wordsOf("frame");
  const path = (await pagePath()) ?? "/";
  return <LanguageForm locale={locale} label={say("otherLanguage")} path={path} search={search} />;
}
