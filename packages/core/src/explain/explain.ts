import { DAILY_WORDS } from "#explain/daily-words.ts";
import { EXERCISE_WORDS } from "#explain/exercise-words.ts";
import { says, type Explanation } from "#explain/explanation.ts";
import { MEASURE_WORDS } from "#explain/measure-words.ts";
import { ownLimits, type LimitSettings } from "#explain/own-limits.ts";
import { parametersOf, type ParameterInForce } from "#explain/parameters-in-force.ts";
import { PLAN_WORDS } from "#explain/plan-words.ts";
import { SESSION_WORDS } from "#explain/session-words.ts";
import { STEP_WORDS } from "#explain/step-words.ts";
import { WALK_RUN_WORDS } from "#explain/walk-run-words.ts";
import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";
import { RED_FLAGS } from "#triage/flag-words.ts";

export { CHANGE_WORDS } from "#explain/change-words.ts";
export { describeDecision, type DecisionWords } from "#explain/describe-decision.ts";
export { describeSession, describeStep, describeWalkRun } from "#explain/describe-session.ts";
export { describeHow } from "#explain/describe-how.ts";
export { describeWouldChange } from "#explain/describe-would-change.ts";
export { distance } from "#explain/quantity.ts";
export { usedFacts, type UsedFact } from "#explain/used-facts.ts";
export type { Explanation } from "#explain/explanation.ts";
export type { ParameterInForce } from "#explain/parameters-in-force.ts";

const FLAG_WORDS: readonly (readonly [string, Explanation])[] = RED_FLAGS.map((flag) => [
  flag.id,
  says(flag.title, flag.action, RED_FLAG_SOURCES[flag.id]),
]);

/** A rule's words with the parameters it reads, as they stand in this version of the rules. */
export interface RuleExplanation extends Explanation {
  readonly parameters: readonly ParameterInForce[];
}

const WORDS: readonly (readonly [string, Explanation])[] = [
  ...Object.entries(DAILY_WORDS),
  ...Object.entries(SESSION_WORDS),
  ...Object.entries(STEP_WORDS),
  ...Object.entries(WALK_RUN_WORDS),
  ...Object.entries(EXERCISE_WORDS),
  ...Object.entries(MEASURE_WORDS),
  ...Object.entries(PLAN_WORDS),
  ...FLAG_WORDS,
];

const EXPLAINED: ReadonlyMap<string, RuleExplanation> = new Map(
  WORDS.map(([id, words]) => [id, { ...words, parameters: parametersOf(id) }]),
);

/** Every rule id that has words, for the handbook and for the test that nothing printed lacks them. */
export const RULE_IDS: readonly string[] = [...EXPLAINED.keys()];

/**
 * The words of a rule: a title, a sentence, the source, how much stands behind it, and the parameters in force. With a
 * runner's settings, their own limits come first among these. An id without words (a stored answer of another version of
 * the rules) gets a plain sentence that says so.
 */
export function explain(ruleId: string, settings?: LimitSettings): RuleExplanation {
  const explained = EXPLAINED.get(ruleId) ?? ofAnotherVersion(ruleId);
  if (settings === undefined) return explained;
  return { ...explained, parameters: [...ownLimits(ruleId, settings), ...explained.parameters] };
}

function ofAnotherVersion(ruleId: string): RuleExplanation {
  return {
    title: ruleId,
    sentence: "A rule of another version of the rules; your coach can say more.",
    source: "unknown",
    evidence: "unverified",
    parameters: [],
  };
}
