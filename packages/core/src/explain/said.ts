import { RULE_SOURCES, type WordedRule } from "#explain/rule-sources.ts";
import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";
import type { RedFlagId } from "#packs/red-flags.ts";
import type { FlagWords, RuleWords, Said } from "#words/words.ts";

/** A red flag's words; null for a flag of another version of the rules. */
export function flagWords(flag: string, { flags }: Pick<RuleWords, "flags">): FlagWords | null {
  return Object.hasOwn(RED_FLAG_SOURCES, flag) ? flags[flag as RedFlagId] : null;
}

/** The title and the sentence of a rule or a red flag; null for an id of another version of the rules. */
export function saidOf(rule: string, words: Pick<RuleWords, "rules" | "flags">): Said | null {
  if (Object.hasOwn(RULE_SOURCES, rule)) return words.rules[rule as WordedRule];
  const flag = flagWords(rule, words);
  return flag === null ? null : { title: flag.title, sentence: flag.action };
}
