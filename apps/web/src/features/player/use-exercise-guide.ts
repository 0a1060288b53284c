"use client";
import type { ExerciseGuide } from "@springback/core/exercise-guide";
import type { Locale } from "@springback/words/locale";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { useEffect, useState } from "react";

type Guides = Readonly<Record<string, ExerciseGuide>>;

/** One language's guides are loaded, and only with the player. */
const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly EXERCISE_GUIDES: Guides }>>> = {
  en: () => import("@springback/core/exercise-guides/en"),
  fr: () => import("@springback/core/exercise-guides/fr"),
};

/** What to feel and what to avoid in an exercise; null until it is there, and for one nobody knows. */
export function useExerciseGuide(exercise: string): ExerciseGuide | null {
  const locale = useLocale();
  const [guides, setGuides] = useState<Guides | null>(null);
  useEffect(() => {
    let left = false;
    LOADERS[locale]()
      .then(({ EXERCISE_GUIDES }) => (left ? undefined : setGuides(EXERCISE_GUIDES)))
      // Without the line the session goes on with what the plan says.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [locale]);
  return guides && Object.hasOwn(guides, exercise) ? (guides[exercise] ?? null) : null;
}
