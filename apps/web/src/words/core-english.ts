import { ENGLISH } from "@springback/core/words/en";
import { EXERCISES } from "@springback/core/words/en/exercises";
import { STAGES } from "@springback/core/words/en/stages";
import type { CoreWords } from "#words/core-words.ts";

/** What core says, in English: one file, so that a phone gets its own language in one piece. */
export const english: CoreWords = { rules: ENGLISH, stages: STAGES, exercises: EXERCISES };
