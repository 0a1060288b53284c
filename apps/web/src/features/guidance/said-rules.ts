import {
  becauseOf,
  explain,
  type ParameterInForce,
  sourceWords,
  usedFacts,
  type UsedFact,
} from "@springback/core/explain";
import type { TodayView } from "@springback/core/today-view";
import type { RuleWords } from "@springback/core/words";

/** A rule of the day that was asked, in words: whether it applied, the numbers it was asked with, its own, and its source. */
export interface SaidRule {
  readonly rule: string;
  readonly source: string;
  readonly title: string;
  readonly sentence: string;
  readonly applied: boolean;
  /** It isn't asked: a coach's decision in force takes it out. */
  readonly takenOut: boolean;
  /** It gave the answer: the first that applied. */
  readonly decided: boolean;
  readonly used: readonly UsedFact[];
  readonly parameters: readonly ParameterInForce[];
  readonly injury: string | null;
}

/** How a coach's decision by hand is named among the reasons. */
const BY_HAND = "OVERRIDE";

/**
 * Every rule of the day in the order they are asked, and what a coach decided by hand: before them where it gave the answer, after
 * them where it only set one aside. Where the safety net answered instead of them, the reasons it gave.
 */
export function sayRules(
  { considered, guidance }: Pick<TodayView, "considered" | "guidance">,
  words: RuleWords,
): readonly SaidRule[] {
  const deciding = guidance.reasons[0]?.rule;
  const given = guidance.reasons.map((reason) => ({
    ...reason,
    ...{ applied: true, takenOut: false, injury: null },
  }));
  const byHand = given.filter(({ rule }) => rule === BY_HAND);
  const inOrder = deciding === BY_HAND ? [...byHand, ...considered] : [...considered, ...byHand];
  const asked = considered.length > 0 ? inOrder : given;
  return asked.map(({ rule, source, facts, applied, takenOut, injury }) => {
    const { title, parameters, ...explained } = explain(rule, words);
    // The coach's own reason says more than that there is one.
    const sentence =
      rule === BY_HAND ? becauseOf({ rule, source, facts }, guidance, words) : explained.sentence;
    const decided = applied && rule === deciding;
    const used = usedFacts({ facts }, words);
    return {
      ...{ rule, source: sourceWords(source, words) },
      ...{ title, sentence, applied, takenOut, decided },
      ...{ used, parameters, injury },
    };
  });
}
