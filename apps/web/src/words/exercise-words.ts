import { exerciseCue, exerciseName, type ExerciseWords } from "@springback/core/words/exercises";
import { EXERCISES } from "@springback/core/words/en/exercises";
import { RULE_WORDS } from "#words/rule-words.ts";

/** What exercises are called on the runner's screens. English until every screen has its French: the one place that chooses. */
const EXERCISE_WORDS: ExerciseWords = EXERCISES;

/** An exercise's name; a stranger's id is kept, so that it is seen. */
export function nameOf(exercise: string): string {
  return exerciseName(exercise, EXERCISE_WORDS);
}

/** What to watch for in an exercise, with what to do differently today. */
export function cueOf(exercise: string, change: string | null): string {
  return exerciseCue({ exercise, change }, EXERCISE_WORDS, RULE_WORDS);
}
