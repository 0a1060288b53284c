import { ANSWER, VERDICTS, WOULD_CHANGE } from "#words/en/answer.ts";
import { BECAUSE } from "#words/en/because.ts";
import { DAY_RULES } from "#words/en/day-rules.ts";
import { EXERCISE_RULES } from "#words/en/exercise-rules.ts";
import { FLAGS, LEVELS } from "#words/en/flags.ts";
import { MEASURE_RULES } from "#words/en/measure-rules.ts";
import { PARAMETERS } from "#words/en/parameters.ts";
import { ACTIVITIES, CHANGES, FACTS, FINDINGS, LIMITS } from "#words/en/plan.ts";
import { PLAN_RULES } from "#words/en/plan-rules.ts";
import { QUANTITIES } from "#words/en/quantities.ts";
import { SESSION_RULES } from "#words/en/session-rules.ts";
import { SOURCES } from "#words/en/sources.ts";
import { STEP_RULES } from "#words/en/step-rules.ts";
import { WALK_RUN } from "#words/en/walk-run.ts";
import { WALK_RUN_RULES } from "#words/en/walk-run-rules.ts";
import type { RuleWords } from "#words/words.ts";

/** What the rules say, in English. */
export const ENGLISH: RuleWords = {
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
  otherVersion: "A rule of another version of the rules; this one has no words for it.",
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
