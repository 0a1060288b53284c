import type { RunnerState } from "#guidance/runner-state.ts";
import { situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { gatesFrom } from "#progression/gates.ts";
import { type StepFacts, weeklyStepRules } from "#progression/weekly-step.ts";
import { judgeLog } from "#sessions/judge.ts";
import type { Question } from "#timeline/timeline.ts";

/**
 * Why this week's step is what `guide` says it is: the rule that decided, then every other one that speaks against a
 * step up (ids of decision C for `explain`); C-PROGRESS alone when nothing does. The state holds no later facts.
 */
export function whyStep(state: RunnerState, question: Question): readonly string[] {
  return weeklyStepRules(threadsOf(state).map((thread) => stepFacts(thread.state, question)));
}

function stepFacts(state: RunnerState, question: Question): StepFacts {
  const { moment, stage, flags } = situation(state, question);
  const judged = judgeLog(state, moment);
  const gates = gatesFrom(stage, state, moment, judged);
  return { state, moment, judged, stage, gates, anyFlagOpen: flags.length > 0 };
}
