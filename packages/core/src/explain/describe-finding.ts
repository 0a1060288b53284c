import { changeWords } from "#explain/change-words.ts";
import { saidOf } from "#explain/said.ts";
import type { Finding, WeekFinding } from "#plan/finding.ts";
import { exerciseName, type ExerciseWords } from "#words/exercise-words.ts";
import { fill } from "#words/holes.ts";
import type { RuleWords } from "#words/words.ts";

/** A finding of a plan or a week as a sentence: what it is about, the rule's sentence, and what to change. */
export function describeFinding(
  found: Pick<Finding, "rule" | "change"> &
    (Pick<Finding, "exercise"> | Pick<WeekFinding, "exercise" | "activity">),
  words: RuleWords,
  exercises: ExerciseWords,
): string {
  const { rule, change, exercise } = found;
  const what =
    exercise === null && "activity" in found
      ? words.activities[found.activity]
      : exerciseName(String(exercise), exercises);
  const sentence = saidOf(rule, words)?.sentence ?? words.otherVersion;
  return change === null
    ? fill(words.findings.sentence, { what, sentence })
    : fill(words.findings.changed, { what, sentence, change: changeWords(change, words) });
}

/** Why nothing mends a finding; empty where something does. */
export function describeNoFix(
  { noFix }: Pick<Finding, "noFix">,
  { findings }: Pick<RuleWords, "findings">,
): string {
  return noFix === null ? "" : findings.noFix[noFix];
}
