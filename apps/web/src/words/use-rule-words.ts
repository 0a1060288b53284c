"use client";
import { inUnits } from "@springback/core/quantity";
import type { RuleWords } from "@springback/core/words";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { use } from "react";

const LOADERS: Readonly<Record<Locale, () => Promise<RuleWords>>> = {
  en: async () => (await import("@springback/core/words/en")).ENGLISH,
  fr: async () => (await import("@springback/core/words/fr")).FRENCH,
};
const loading = new Map<string, Promise<RuleWords>>();

/** The words of the rules in the reader's language and units, fetched when first needed; until then the nearest Suspense stands in. */
export function useRuleWords(): RuleWords {
  const locale = useLocale();
  const units = useUnits();
  const key = `${locale} ${units}`;
  const words = loading.get(key) ?? load(locale, units);
  loading.set(key, words);
  return use(words);
}

async function load(locale: Locale, units: Units): Promise<RuleWords> {
  return inUnits(await LOADERS[locale](), units);
}
