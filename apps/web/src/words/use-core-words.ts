"use client";
import { exerciseCue, exerciseName } from "@springback/core/words/exercises";
import type { QuestionWords } from "@springback/core/words/questions";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { use } from "react";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";

/**
 * A hook for what is fetched once in the reader's language and units, when first needed; until then the nearest Suspense stands in.
 * A screen asks at its top for what must not be waited for further down.
 */
function fetchedOnce<W>(loadIn: (locale: Locale, units: Units) => Promise<W>): () => W {
  const loading = new Map<string, Promise<W>>();
  const load = (locale: Locale, units: Units): Promise<W> => {
    const key = `${locale} ${units}`;
    const words = loading.get(key) ?? loadIn(locale, units);
    loading.set(key, words);
    // What couldn't be had over a lost line is asked for again.
    words.catch(() => loading.delete(key));
    return words;
  };
  return function useFetched(): W {
    return use(load(useLocale(), useUnits()));
  };
}

/** What core says in the reader's language and units. */
export const useCoreWords = fetchedOnce<CoreWords>(coreWordsIn);

const QUESTIONS: Readonly<Record<Locale, () => Promise<QuestionWords>>> = {
  en: async () => (await import("@springback/core/words/en/questions")).QUESTIONS,
  fr: async () => (await import("@springback/core/words/fr/questions")).QUESTIONS,
};

/** The red-flag questions in the reader's language. */
export const useQuestionWords = fetchedOnce<QuestionWords>((locale) => QUESTIONS[locale]());

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
