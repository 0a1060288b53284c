import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { SessionItem } from "#progression/strength-session.ts";
import type { RuleWords } from "#words/words.ts";
import { changeWords } from "#explain/change-words.ts";

/** What each exercise is called, and the one thing to watch for while it is done. */
export type ExerciseWords = Readonly<
  Record<ExerciseId, { readonly name: string; readonly cue: string }>
>;

function wordsOf(id: string, words: ExerciseWords): ExerciseWords[ExerciseId] | null {
  return Object.hasOwn(words, id) ? words[id as ExerciseId] : null;
}

/** An exercise's name; a stranger's id is kept, so that it is seen. */
export function exerciseName(id: string, words: ExerciseWords): string {
  return wordsOf(id, words)?.name ?? id;
}

/** What to watch for in an exercise, and what to do differently today; empty for one that nobody knows. */
export function exerciseCue(
  { exercise, change }: Pick<SessionItem, "exercise" | "change">,
  words: ExerciseWords,
  rules: Pick<RuleWords, "changes">,
): string {
  const cue = wordsOf(exercise, words)?.cue ?? "";
  const how = change === null ? "" : changeWords(change, rules);
  return [cue, how].filter((part) => part !== "").join(" ");
}
