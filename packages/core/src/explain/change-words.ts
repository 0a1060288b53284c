import type { ExerciseChange } from "#packs/achilles/exercise.ts";
import type { RuleWords } from "#words/words.ts";

/** The words of a change; empty for a change of another version of the rules. */
export function changeWords(change: string, { changes }: Pick<RuleWords, "changes">): string {
  return Object.hasOwn(changes, change) ? changes[change as ExerciseChange] : "";
}
