import { explain, usedFacts } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import type { ReasonWords } from "@springback/ui/domain/reason-list";
import { RULE_WORDS } from "#words/rule-words.ts";

/** A rule that applied, in words, with the numbers it used and its own. */
export function reasonWords(reason: Reason): ReasonWords {
  const { title, sentence, parameters } = explain(reason.rule, RULE_WORDS);
  const { rule, source } = reason;
  return { rule, source, title, sentence, used: usedFacts(reason, RULE_WORDS), parameters };
}
