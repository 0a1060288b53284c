"use client";
import { exerciseCue, exerciseName, type ExerciseWords } from "@springback/core/words/exercises";
import type { QuestionWords } from "@springback/core/words/questions";
import { useLocale } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import { use } from "react";
import { useRuleWords } from "#words/use-rule-words.ts";

type Loaders<W> = Readonly<Record<Locale, () => Promise<W>>>;

/**
 * A hook for one part of what core says, in the reader's language alone. It is fetched when first asked for, and until then the
 * nearest Suspense stands in: a screen asks at its top, so that nothing below it waits.
 */
function fetchedOnce<W>(loaders: Loaders<W>): () => W {
  const loading = new Map<Locale, Promise<W>>();
  return function useFetched(): W {
    const locale = useLocale();
    let words = loading.get(locale);
    if (!words) {
      words = loaders[locale]();
      loading.set(locale, words);
      // Lost on the way: asked for again next time.
      words.catch(() => loading.delete(locale));
    }
    return use(words);
  };
}

const useExerciseWords = fetchedOnce<ExerciseWords>({
  en: async () => (await import("@springback/core/words/en/exercises")).EXERCISES,
  fr: async () => (await import("@springback/core/words/fr/exercises")).EXERCISES,
});

/** The red-flag questions. */
export const useQuestionWords = fetchedOnce<QuestionWords>({
  en: async () => (await import("@springback/core/words/en/questions")).QUESTIONS,
  fr: async () => (await import("@springback/core/words/fr/questions")).QUESTIONS,
});

/** What exercises are called, and what to watch for in them. */
export interface Exercises {
  /** A stranger's id is kept, so that it is seen. */
  readonly nameOf: (exercise: string) => string;
  /** With what to do differently today. */
  readonly cueOf: (exercise: string, change: string | null) => string;
}

export function useExercises(): Exercises {
  const words = useExerciseWords();
  const rules = useRuleWords();
  return {
    nameOf: (exercise) => exerciseName(exercise, words),
    cueOf: (exercise, change) => exerciseCue({ exercise, change }, words, rules),
  };
}
