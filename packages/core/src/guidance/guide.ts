import { decide } from "#guidance/decide.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screeningOf } from "#guidance/screen-context.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import { wouldChange } from "#guidance/would-change.ts";
import { achillesScore } from "#outcomes/achilles-score.ts";
import { heelRaiseResult } from "#outcomes/heel-raise.ts";
import { gatesFrom } from "#progression/gates.ts";
import { walkRunAnswer } from "#progression/walk-run.ts";
import { weeklyStep } from "#progression/weekly-step.ts";
import { judgeLog, sessionVerdict } from "#sessions/judge.ts";
import { shoeAdvice } from "#shoes/shoes.ts";
import { isoDate } from "#timeline/day.ts";
import type { Guidance, Question, Screening } from "#timeline/timeline.ts";
import { referral } from "#triage/triage.ts";

/** Id and version of the rule set: kept beside every stored answer. */
export const RULES = "springback-achilles/1";

/**
 * The whole answer to one question, from the facts at or before it (the state must hold no later ones).
 * `sessions` lists those still in the state; `replay`, which has the whole history, lists all.
 */
export function guide(state: RunnerState, question: Question): Guidance {
  const seen = situation(state, question);
  const screening = screeningOf(seen);
  const answer = answerOf(seen, screening);
  return { ...answer, wouldChange: wouldChange(seen, screening, answer.decision) };
}

/** The answer without what would change it, which asks the same again for other answers. */
export function answerOf(
  seen: Situation,
  screening: Screening | null,
): Omit<Guidance, "wouldChange"> {
  const { state, question } = seen;
  const decided = decide(seen, screening);
  const { moment, stage } = seen;
  const judged = judgeLog(state, moment);
  const gates = gatesFrom(stage, state, moment, judged);
  const anyFlagOpen = seen.flags.length > 0;
  return {
    at: question.at,
    decision: decided.decision,
    refer: referral(seen.flags),
    how: decided.how,
    capM: decided.capM,
    sessions: judged.map(sessionVerdict),
    baseline: moment.baseline,
    stage,
    step: weeklyStep({ state, moment, judged, stage, gates, anyFlagOpen }),
    gates,
    screen: screening,
    walkRun: walkRunAnswer(state, moment, judged, seen.runningStopped),
    ...measuresOf(seen),
    reasons: decided.reasons,
  };
}

/** Tests, scores and shoes as last told. */
function measuresOf({ state, stage }: Situation): Pick<Guidance, "tests" | "outcomes" | "shoes"> {
  const { intake, score, shoes } = state;
  const heelRaise = state.tests.heelRaise;
  const runner = {
    side: intake?.side ?? null,
    sex: intake?.sex ?? null,
    age: intake?.age ?? null,
  };
  const earlier = score.lastIsFirst ? null : score.firstComplete;
  const askedOn = shoes?.date ?? intake?.shoeDropDate ?? 0;
  return {
    tests: heelRaise === undefined ? {} : { heelRaise: heelRaiseResult(heelRaise, runner) },
    outcomes:
      score.last === null
        ? {}
        : { achillesScore: achillesScore(score.last, earlier, intake?.pregnancy ?? null) },
    shoes: shoeAdvice(shoes?.entry ?? null, intake?.shoeDropMm ?? null, stage, isoDate(askedOn)),
  };
}
