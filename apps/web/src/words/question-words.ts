import type { QuestionWords } from "@springback/core/words/questions";
import { QUESTIONS } from "@springback/core/words/en/questions";

/** The red-flag questions on the runner's screens. English until every screen has its French: the one place that chooses. */
export const QUESTION_WORDS: QuestionWords = QUESTIONS;
