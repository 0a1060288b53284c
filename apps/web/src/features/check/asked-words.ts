import type { Locale } from "@springback/words/locale";
import { QUESTIONS as ENGLISH } from "@springback/core/words/en/questions";
import { QUESTIONS as FRENCH } from "@springback/core/words/fr/questions";
import type { RuleWords } from "@springback/core/words";
import type { QuestionWords } from "@springback/core/words/questions";
import { coreWordsIn } from "#words/core-words.ts";

/** What the first questions and the end of them are said with: plain data, sent with the page, so that no line is needed later. */
export interface AskedWords extends Pick<RuleWords, "flags" | "levels"> {
  readonly questions: QuestionWords;
}

const QUESTIONS: Readonly<Record<Locale, QuestionWords>> = { en: ENGLISH, fr: FRENCH };

/** The words of the safety questions and of every red flag, in one language. For the server. */
export async function askedWordsIn(locale: Locale): Promise<AskedWords> {
  const { flags, levels } = (await coreWordsIn(locale)).rules;
  return { questions: QUESTIONS[locale], flags, levels };
}
