"use client";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { createContext, useContext } from "react";
import type { RuleSentences } from "#features/week/rule-sentences.ts";
import type { Speaking } from "#features/week/week-words.ts";
import { useWords } from "#words/use-words.ts";

/** What the rules say, for everything of the week's page. */
export const Told = createContext<RuleSentences>({ rules: {}, activities: {} });

/** The words of the week's page, the rules' among them. */
export function useSpeaking(): Speaking {
  return {
    ...{ say: useWords("week"), locale: useLocale(), units: useUnits() },
    told: useContext(Told),
  };
}
