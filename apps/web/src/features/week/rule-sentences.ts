import { RULE_IDS, saidOf } from "@springback/core/explain";
import { ENGLISH } from "@springback/core/words/en";
import { FRENCH } from "@springback/core/words/fr";
import type { Locale } from "@springback/words/locale";

/** A rule's title and sentence, and those of its activities, in the page's language: plain data for the page to carry. */
export interface RuleSentences {
  readonly rules: Readonly<Record<string, { readonly title: string; readonly sentence: string }>>;
  readonly activities: Readonly<Record<string, string>>;
}

/** Rules that speak of an exercise, a shoe or a test say nothing of a day. */
const OF_DAYS = /^(?:W-|B|WR)/;

/** What the rules of a week say. Read on the server, so that a page carries one language and no more rules than it needs. */
export function ruleSentences(locale: Locale): RuleSentences {
  const words = locale === "fr" ? FRENCH : ENGLISH;
  const told = RULE_IDS.filter((rule) => OF_DAYS.test(rule)).flatMap((rule) => {
    const said = saidOf(rule, words);
    return said === null ? [] : [[rule, { title: said.title, sentence: said.sentence }] as const];
  });
  return { rules: Object.fromEntries(told), activities: words.activities };
}
