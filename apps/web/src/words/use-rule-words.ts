"use client";
import type { RuleWords } from "@springback/core/words";
import { useLocale } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { use } from "react";

const LOADERS: Readonly<Record<Locale, () => Promise<RuleWords>>> = {
  en: async () => (await import("@springback/core/words/en")).ENGLISH,
  fr: async () => (await import("@springback/core/words/fr")).FRENCH,
};
const loading = new Map<Locale, Promise<RuleWords>>();

/** The words of the rules in the reader's language, fetched when first needed; until then the nearest Suspense stands in. */
export function useRuleWords(): RuleWords {
  const locale = useLocale();
  const words = loading.get(locale) ?? LOADERS[locale]();
  loading.set(locale, words);
  return use(words);
}
