import { explain, usedFacts } from "@springback/core/explain";
import type { Guidance, Reason } from "@springback/core/timeline";
import type { ReasonWords } from "@springback/ui/domain/reason-list";

/** A rule that applied, in words, with the numbers it used. */
export function reasonWords(reason: Reason): ReasonWords {
  const { title, sentence } = explain(reason.rule);
  return { rule: reason.rule, source: reason.source, title, sentence, used: usedFacts(reason) };
}

/** Whether the answer is the fourth state: a flag that stops everything until someone has looked. */
export function mustSeeSomeone(guidance: Guidance): boolean {
  return guidance.refer !== null && guidance.reasons[0]?.rule === "B0";
}
