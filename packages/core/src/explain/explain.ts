import { DAILY_WORDS } from "#explain/daily-words.ts";
import { EXERCISE_WORDS } from "#explain/exercise-words.ts";
import { says, type Explanation } from "#explain/explanation.ts";
import { SESSION_WORDS } from "#explain/session-words.ts";
import { RED_FLAGS } from "#triage/flag-words.ts";

export { CHANGE_WORDS } from "#explain/change-words.ts";
export { describeDecision, type DecisionWords } from "#explain/describe-decision.ts";
export { describeSession, describeStep, describeWalkRun } from "#explain/describe-session.ts";
export { describeHow } from "#explain/describe-how.ts";
export { describeWouldChange } from "#explain/describe-would-change.ts";
export { distance } from "#explain/quantity.ts";
export { usedFacts, type UsedFact } from "#explain/used-facts.ts";
export type { Explanation } from "#explain/explanation.ts";

const FLAG_WORDS: readonly (readonly [string, Explanation])[] = RED_FLAGS.map((flag) => [
  flag.id,
  says(flag.title, flag.action, "clinical §4"),
]);

const WORDS: ReadonlyMap<string, Explanation> = new Map<string, Explanation>([
  ...Object.entries(DAILY_WORDS),
  ...Object.entries(SESSION_WORDS),
  ...Object.entries(EXERCISE_WORDS),
  ...FLAG_WORDS,
]);

/** Every rule id that has words, for the handbook and for the test that nothing printed lacks them. */
export const RULE_IDS: readonly string[] = [...WORDS.keys()];

/**
 * The words of a rule: a title, a sentence and the source. An id without words (a stored answer of another version of
 * the rules) gets a plain sentence that says so.
 */
export function explain(ruleId: string): Explanation {
  return (
    WORDS.get(ruleId) ??
    says(ruleId, "A rule of another version of the rules; your coach can say more.", "unknown")
  );
}
