import { exerciseName } from "@springback/core/words/exercises";
import type { RuleWords } from "@springback/core/words";
import { ENGLISH } from "@springback/core/words/en";
import { EXERCISES } from "@springback/core/words/en/exercises";

/** The words of the rules as staff read them: English. */
export const RULE_WORDS: RuleWords = ENGLISH;

/** What exercises are called. */
export const EXERCISE_WORDS = EXERCISES;

/** An exercise's name; a stranger's id is kept, so that it is seen. */
export const nameOf = (exercise: string): string => exerciseName(exercise, EXERCISES);
