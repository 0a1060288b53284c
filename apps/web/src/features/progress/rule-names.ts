import { saidOf } from "@springback/core/explain";
import type { Stage } from "@springback/core/timeline";
import type { RuleWords } from "@springback/core/words";
import { ENGLISH } from "@springback/core/words/en";
import { STAGES as STAGES_EN } from "@springback/core/words/en/stages";
import { FRENCH } from "@springback/core/words/fr";
import { STAGES as STAGES_FR } from "@springback/core/words/fr/stages";
import type { StageWords } from "@springback/core/words/stages";
import type { Locale } from "@springback/words/locale";
import type { Spoken } from "#features/progress/spoken.ts";

// The page is drawn on the server, so neither language of the rules reaches a browser.
const RULES: Readonly<Record<Locale, RuleWords>> = { en: ENGLISH, fr: FRENCH };
const STAGES: Readonly<Record<Locale, StageWords>> = { en: STAGES_EN, fr: STAGES_FR };

/** What a stage of the ladder is called. */
export const stageName = (stage: Stage, { locale }: Spoken): string => STAGES[locale][stage].name;

/** What a gate is called. */
export function gateName(gate: string, { locale, sayLadder }: Spoken): string {
  return saidOf(gate, RULES[locale])?.title ?? sayLadder("otherGate");
}
