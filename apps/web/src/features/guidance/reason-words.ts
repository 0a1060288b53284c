import { explain, sourceWords, usedFacts } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import type { RuleWords } from "@springback/core/words";
import type { ReasonWords } from "@springback/ui/domain/reason-list";

/** A rule that applied, in words, with the numbers it used and its own. */
export function reasonWords(reason: Reason, words: RuleWords): ReasonWords {
  const { title, sentence, parameters } = explain(reason.rule, words);
  const source = sourceWords(reason.source, words);
  return { rule: reason.rule, source, title, sentence, used: usedFacts(reason, words), parameters };
}
