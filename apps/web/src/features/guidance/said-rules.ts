import {
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
  /** It would have applied, but a coach's decision in force takes it out. */
  readonly takenOut: boolean;
  /** It gave the answer: the first that applied. */
  readonly decided: boolean;
  readonly used: readonly UsedFact[];
  readonly parameters: readonly ParameterInForce[];
  readonly injury: string | null;
}

/**
 * Every rule of the day in the order they are asked. Where the safety net answered instead of them, the reasons it gave.
 */
export function sayRules(
  { considered, guidance }: Pick<TodayView, "considered" | "guidance">,
  words: RuleWords,
): readonly SaidRule[] {
  const deciding = guidance.reasons[0]?.rule;
  const asked =
    considered.length > 0
      ? considered
      : guidance.reasons.map((reason) => ({
          ...reason,
          ...{ applied: true, takenOut: false, injury: null },
        }));
  return asked.map(({ rule, source, facts, applied, takenOut, injury }) => {
    const { title, sentence, parameters } = explain(rule, words);
    const decided = applied && rule === deciding;
    const used = usedFacts({ facts }, words);
    return {
      ...{ rule, source: sourceWords(source, words) },
      ...{ title, sentence, applied, takenOut, decided },
      ...{ used, parameters, injury },
    };
  });
}
