import { FRENCH } from "@springback/core/words/fr";
import { EXERCISES } from "@springback/core/words/fr/exercises";
import { STAGES } from "@springback/core/words/fr/stages";
import type { CoreWords } from "#words/core-words.ts";

/** What core says, in French: one file, so that a phone gets its own language in one piece. */
export const french: CoreWords = { rules: FRENCH, stages: STAGES, exercises: EXERCISES };
