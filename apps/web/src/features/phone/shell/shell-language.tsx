"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { LanguageForm, OTHER_LANGUAGE } from "#features/frame/language-form.tsx";
import { useWords } from "#words/use-words.ts";

/** The way to the other language, at the address where the shell was opened. It is the server that changes it. */
export function ShellLanguage({ openedAt }: { readonly openedAt: string }) {
  const say = useWords("frame");
  const locale = OTHER_LANGUAGE[useLocale()];
  const address = { path: openedAt, search: location.search };
  return <LanguageForm locale={locale} label={say("otherLanguage")} {...address} />;
}
