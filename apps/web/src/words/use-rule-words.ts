"use client";
import type { RuleWords } from "@springback/core/words";
import { useCoreWords } from "#words/use-core-words.ts";

/** The words of the rules in the reader's language and units, fetched when first needed; until then the nearest Suspense stands in. */
export function useRuleWords(): RuleWords {
  return useCoreWords().rules;
}
