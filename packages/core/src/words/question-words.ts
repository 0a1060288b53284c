import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { FirstQuestionId } from "#triage/first-questions.ts";

/** The red-flag questions in our own words. */
export interface QuestionWords {
  /** The items of the first safety screen: a plain yes or no that names everything it records. */
  readonly first: Readonly<Record<FirstQuestionId, string>>;
  /** Every single question, and the same as a line to tick under its item. */
  readonly single: Readonly<
    Record<RedFlagQuestionId, { readonly question: string; readonly line: string }>
  >;
}
