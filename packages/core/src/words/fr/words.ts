import { ANSWER, VERDICTS, WOULD_CHANGE } from "#words/fr/answer.ts";
import { BECAUSE } from "#words/fr/because.ts";
import { DAY_RULES } from "#words/fr/day-rules.ts";
import { EXERCISE_RULES } from "#words/fr/exercise-rules.ts";
import { FLAGS, LEVELS } from "#words/fr/flags.ts";
import { MEASURE_RULES } from "#words/fr/measure-rules.ts";
import { PARAMETERS } from "#words/fr/parameters.ts";
import { ACTIVITIES, CHANGES, FACTS, FINDINGS, LIMITS } from "#words/fr/plan.ts";
import { PLAN_RULES } from "#words/fr/plan-rules.ts";
import { QUANTITIES } from "#words/fr/quantities.ts";
import { SESSION_RULES } from "#words/fr/session-rules.ts";
import { SOURCES } from "#words/fr/sources.ts";
import { STEP_RULES } from "#words/fr/step-rules.ts";
import { WALK_RUN } from "#words/fr/walk-run.ts";
import { WALK_RUN_RULES } from "#words/fr/walk-run-rules.ts";
import type { RuleWords } from "#words/words.ts";

/** What the rules say, in French. */
export const FRENCH: RuleWords = {
  quantities: QUANTITIES,
  rules: {
    ...DAY_RULES,
    ...SESSION_RULES,
    ...STEP_RULES,
    ...WALK_RUN_RULES,
    ...EXERCISE_RULES,
    ...MEASURE_RULES,
    ...PLAN_RULES,
  },
  otherVersion: "Une règle d’une autre version des règles ; celle-ci n’a pas de mots pour elle.",
  flags: FLAGS,
  levels: LEVELS,
  because: BECAUSE,
  answer: ANSWER,
  wouldChange: WOULD_CHANGE,
  verdicts: VERDICTS,
  walkRun: WALK_RUN,
  changes: CHANGES,
  activities: ACTIVITIES,
  facts: FACTS,
  limits: LIMITS,
  parameters: PARAMETERS,
  findings: FINDINGS,
  sources: SOURCES,
};
