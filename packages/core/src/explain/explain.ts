import { type Explanation, sourced } from "#explain/explanation.ts";
import { ownLimits, type LimitSettings } from "#explain/own-limits.ts";
import { parametersOf, type ParameterInForce } from "#explain/parameters-in-force.ts";
import { sourceOf } from "#explain/rule-sources.ts";
import { saidOf } from "#explain/said.ts";
import { sourceWords } from "#explain/source-words.ts";
import type { RuleWords } from "#words/words.ts";

export { becauseOf } from "#explain/because.ts";
export { changeWords } from "#explain/change-words.ts";
export { describeDecision, type DecisionWords } from "#explain/describe-decision.ts";
export { describeFinding, describeNoFix } from "#explain/describe-finding.ts";
export {
  describeSession,
  describeStep,
  describeWalkRun,
  walkRunSteps,
} from "#explain/describe-session.ts";
export { describeHow } from "#explain/describe-how.ts";
export { describeWouldChange } from "#explain/describe-would-change.ts";
export { distance, inUnits } from "#explain/quantity.ts";
export { flagWords, saidOf } from "#explain/said.ts";
export { RULE_IDS, sourceOf } from "#explain/rule-sources.ts";
export { sourceWords } from "#explain/source-words.ts";
export { usedFacts, type UsedFact } from "#explain/used-facts.ts";
export type { Explanation } from "#explain/explanation.ts";
export type { ParameterInForce } from "#explain/parameters-in-force.ts";
export type { RuleWords, Units } from "#words/words.ts";

/** A rule's words with the parameters it reads, as they stand in this version of the rules. */
export interface RuleExplanation extends Explanation {
  readonly parameters: readonly ParameterInForce[];
}

/**
 * The words of a rule: a title, a sentence, the source, how much stands behind it, and the parameters in force. With a
 * runner's settings, their own limits come first among these. An id without words (a stored answer of another version of
 * the rules) gets a plain sentence that says so.
 */
export function explain(
  ruleId: string,
  words: RuleWords,
  settings?: LimitSettings,
): RuleExplanation {
  const said = saidOf(ruleId, words);
  if (said === null) return ofAnotherVersion(ruleId, words);
  const own = settings === undefined ? [] : ownLimits(ruleId, settings, words);
  const explained = sourced(said, sourceOf(ruleId));
  return {
    ...explained,
    source: sourceWords(explained.source, words),
    parameters: [...own, ...parametersOf(ruleId, words)].map((one) => ({
      ...one,
      source: sourceWords(one.source, words),
    })),
  };
}

function ofAnotherVersion(ruleId: string, { otherVersion }: RuleWords): RuleExplanation {
  return {
    title: ruleId,
    sentence: otherVersion,
    source: sourceOf(ruleId),
    evidence: "unverified",
    parameters: [],
  };
}
