import { ENTITLEMENTS as ENTITLEMENTS_EN } from "#words/en/entitlements.ts";
import { EXERCISE_GUIDES as GUIDES_EN } from "#words/en/exercise-guides.ts";
import { EXERCISES as EXERCISES_EN } from "#words/en/exercises.ts";
import { JUMPS as JUMPS_EN } from "#words/en/jumps.ts";
import { PACKS as PACKS_EN } from "#words/en/packs.ts";
import { MARKS as MARKS_EN } from "#words/en/parameters.ts";
import { PROTOCOL as PROTOCOL_EN } from "#words/en/protocol.ts";
import { QUESTIONS as QUESTIONS_EN } from "#words/en/questions.ts";
import { STAGES as STAGES_EN } from "#words/en/stages.ts";
import { SCORE as SCORE_EN, TESTS as TESTS_EN } from "#words/en/tests.ts";
import { ENGLISH } from "#words/en/words.ts";
import type { EntitlementWords } from "#words/entitlement-words.ts";
import type { ExerciseGuide } from "#words/exercise-guide.ts";
import type { ExerciseWords } from "#words/exercise-words.ts";
import { ENTITLEMENTS as ENTITLEMENTS_FR } from "#words/fr/entitlements.ts";
import { EXERCISE_GUIDES as GUIDES_FR } from "#words/fr/exercise-guides.ts";
import { EXERCISES as EXERCISES_FR } from "#words/fr/exercises.ts";
import { JUMPS as JUMPS_FR } from "#words/fr/jumps.ts";
import { PACKS as PACKS_FR } from "#words/fr/packs.ts";
import { MARKS as MARKS_FR } from "#words/fr/parameters.ts";
import { PROTOCOL as PROTOCOL_FR } from "#words/fr/protocol.ts";
import { QUESTIONS as QUESTIONS_FR } from "#words/fr/questions.ts";
import { STAGES as STAGES_FR } from "#words/fr/stages.ts";
import { SCORE as SCORE_FR, TESTS as TESTS_FR } from "#words/fr/tests.ts";
import { FRENCH } from "#words/fr/words.ts";
import type { JumpWords } from "#words/jump-words.ts";
import type { MarkWords } from "#words/mark-words.ts";
import type { PackWords } from "#words/pack-words.ts";
import type { ProtocolWords } from "#words/protocol-words.ts";
import type { QuestionWords } from "#words/question-words.ts";
import type { StageWords } from "#words/stage-words.ts";
import type { ScoreWords, TestWords } from "#words/test-words.ts";
import type { RuleWords } from "#words/words.ts";

/** Everything core says in a language. */
export interface Language {
  readonly rules: RuleWords;
  readonly exercises: ExerciseWords;
  readonly guides: Readonly<Record<string, ExerciseGuide>>;
  readonly questions: QuestionWords;
  readonly stages: StageWords;
  readonly tests: TestWords;
  readonly score: ScoreWords;
  readonly marks: MarkWords;
  readonly jumps: JumpWords;
  readonly packs: PackWords;
  readonly protocol: ProtocolWords;
  readonly entitlements: EntitlementWords;
}

export const IN_ENGLISH: Language = {
  rules: ENGLISH,
  exercises: EXERCISES_EN,
  guides: GUIDES_EN,
  questions: QUESTIONS_EN,
  stages: STAGES_EN,
  tests: TESTS_EN,
  score: SCORE_EN,
  marks: MARKS_EN,
  jumps: JUMPS_EN,
  packs: PACKS_EN,
  protocol: PROTOCOL_EN,
  entitlements: ENTITLEMENTS_EN,
};

export const IN_FRENCH: Language = {
  rules: FRENCH,
  exercises: EXERCISES_FR,
  guides: GUIDES_FR,
  questions: QUESTIONS_FR,
  stages: STAGES_FR,
  tests: TESTS_FR,
  score: SCORE_FR,
  marks: MARKS_FR,
  jumps: JUMPS_FR,
  packs: PACKS_FR,
  protocol: PROTOCOL_FR,
  entitlements: ENTITLEMENTS_FR,
};

/** Both languages, for a test that holds in each. */
export const LANGUAGES: readonly (readonly [name: string, language: Language])[] = [
  ["English", IN_ENGLISH],
  ["French", IN_FRENCH],
];

/** Every text of a table with the path to it: "rules.flags.RF-DVT.title". */
export function textsOf(table: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, entry]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof entry === "string") return [[at, entry] as const];
    return typeof entry === "object" && entry !== null ? textsOf(entry, at) : [];
  });
}
