"use client";
import { exerciseCue, exerciseName } from "@springback/core/words/exercises";
import { useLocale } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { use } from "react";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";

const loading = new Map<Locale, Promise<CoreWords>>();

function load(locale: Locale): Promise<CoreWords> {
  const words = coreWordsIn(locale);
  loading.set(locale, words);
  // What couldn't be had over a lost line is asked for again.
  words.catch(() => loading.delete(locale));
  return words;
}

/** What core says in the reader's language, fetched when first needed; until then the nearest Suspense stands in. */
export function useCoreWords(): CoreWords {
  const locale = useLocale();
  return use(loading.get(locale) ?? load(locale));
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
