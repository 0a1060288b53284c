import type { RuleWords } from "@springback/core/words";
import { ENGLISH } from "@springback/core/words/en";

/** The words of the rules on the runner's screens. English until every screen has its French: the one place that chooses. */
export const RULE_WORDS: RuleWords = ENGLISH;
