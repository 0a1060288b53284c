"use client";
import { exerciseCue, exerciseName } from "@springback/core/words/exercises";
import type { QuestionWords } from "@springback/core/words/questions";
import { useLocale } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { use } from "react";
import { type CoreWords, coreWordsIn } from "#words/core-words.ts";

/**
 * A hook for what is fetched once in the reader's language, when first needed; until then the nearest Suspense stands in. A screen
 * asks at its top for what must not be waited for further down.
 */
function fetchedOnce<W>(loadIn: (locale: Locale) => Promise<W>): () => W {
  const loading = new Map<Locale, Promise<W>>();
  const load = (locale: Locale): Promise<W> => {
    const words = loadIn(locale);
    loading.set(locale, words);
    // What couldn't be had over a lost line is asked for again.
    words.catch(() => loading.delete(locale));
    return words;
  };
  return function useFetched(): W {
    const locale = useLocale();
    return use(loading.get(locale) ?? load(locale));
  };
}

/** What core says in the reader's language. */
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
