"use client";
import { exerciseCue, exerciseName } from "@springback/core/words/exercises";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { use } from "react";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";

const loading = new Map<string, Promise<CoreWords>>();

function load(locale: Locale, units: Units): Promise<CoreWords> {
  const key = `${locale} ${units}`;
  const words = loading.get(key) ?? coreWordsIn(locale, units);
  loading.set(key, words);
  // What couldn't be had over a lost line is asked for again.
  words.catch(() => loading.delete(key));
  return words;
}

/** What core says in the reader's language and units, fetched when first needed; until then the nearest Suspense stands in. */
export function useCoreWords(): CoreWords {
  return use(load(useLocale(), useUnits()));
}

/** What exercises are called, and what to watch for in one with what to do differently today. */
export function useExerciseNames(): {
  readonly nameOf: (exercise: string) => string;
  readonly cueOf: (exercise: string, change: string | null) => string;
} {
  const { exercises, rules } = useCoreWords();
  return {
    nameOf: (exercise) => exerciseName(exercise, exercises),
    cueOf: (exercise, change) => exerciseCue({ exercise, change }, exercises, rules),
  };
}
