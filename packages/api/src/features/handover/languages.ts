import type { RuleWords } from "@springback/core/words";
import { ENGLISH } from "@springback/core/words/en";
import { EXERCISES as EXERCISES_EN } from "@springback/core/words/en/exercises";
import { STAGES as STAGES_EN } from "@springback/core/words/en/stages";
import type { ExerciseWords } from "@springback/core/words/exercises";
import { FRENCH } from "@springback/core/words/fr";
import { EXERCISES as EXERCISES_FR } from "@springback/core/words/fr/exercises";
import { STAGES as STAGES_FR } from "@springback/core/words/fr/stages";
import type { StageWords } from "@springback/core/words/stages";
import { EN, type HandoverWords } from "#features/handover/words/en.ts";
import { FR } from "#features/handover/words/fr.ts";

/** Everything a page for a clinician is said with. */
export interface Language {
  readonly tag: "en-GB" | "fr-FR";
  readonly words: HandoverWords;
  readonly rules: RuleWords;
  readonly stages: StageWords;
  readonly exercises: ExerciseWords;
}

const LANGUAGES = {
  en: {
    ...{ tag: "en-GB", words: EN, rules: ENGLISH },
    ...{ stages: STAGES_EN, exercises: EXERCISES_EN },
  },
  fr: {
    ...{ tag: "fr-FR", words: FR, rules: FRENCH },
    ...{ stages: STAGES_FR, exercises: EXERCISES_FR },
  },
} as const satisfies Readonly<Record<string, Language>>;

/** The language of a page by its short name, English for one that isn't spoken. */
export function languageOf(name: string | null | undefined): Language {
  return name === "fr" ? LANGUAGES.fr : LANGUAGES.en;
}
