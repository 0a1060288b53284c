import type { ProtocolLanguage } from "#protocol/protocol-of.ts";
import { EXERCISES as EXERCISES_EN } from "#words/en/exercises.ts";
import { JUMPS as JUMPS_EN } from "#words/en/jumps.ts";
import { PACKS as PACKS_EN } from "#words/en/packs.ts";
import { PROTOCOL as PROTOCOL_EN } from "#words/en/protocol.ts";
import { QUESTIONS as QUESTIONS_EN } from "#words/en/questions.ts";
import { STAGES as STAGES_EN } from "#words/en/stages.ts";
import { ENGLISH } from "#words/en/words.ts";
import { EXERCISES as EXERCISES_FR } from "#words/fr/exercises.ts";
import { JUMPS as JUMPS_FR } from "#words/fr/jumps.ts";
import { PACKS as PACKS_FR } from "#words/fr/packs.ts";
import { PROTOCOL as PROTOCOL_FR } from "#words/fr/protocol.ts";
import { QUESTIONS as QUESTIONS_FR } from "#words/fr/questions.ts";
import { STAGES as STAGES_FR } from "#words/fr/stages.ts";
import { FRENCH } from "#words/fr/words.ts";

/** The languages that the protocol document is written in. For servers and scripts: both at once are no load for a phone. */
export const PROTOCOL_LANGUAGES: Readonly<Record<"en" | "fr", ProtocolLanguage>> = {
  en: {
    rules: ENGLISH,
    stages: STAGES_EN,
    exercises: EXERCISES_EN,
    questions: QUESTIONS_EN,
    jumps: JUMPS_EN,
    packs: PACKS_EN,
    protocol: PROTOCOL_EN,
  },
  fr: {
    rules: FRENCH,
    stages: STAGES_FR,
    exercises: EXERCISES_FR,
    questions: QUESTIONS_FR,
    jumps: JUMPS_FR,
    packs: PACKS_FR,
    protocol: PROTOCOL_FR,
  },
};
