import { composed, ofInjury } from "#guidance/compose.ts";
import { decide } from "#guidance/decide.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screeningOf } from "#guidance/screen-context.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import type { Told, ThreadAnswer } from "#guidance/thread-answer.ts";
import { threadsOf } from "#guidance/threads.ts";
import { wouldChange } from "#guidance/would-change.ts";
import { achillesScore } from "#outcomes/achilles-score.ts";
import { heelRaiseResult } from "#outcomes/heel-raise.ts";
import { gatesFrom } from "#progression/gates.ts";
import { walkRunAnswer } from "#progression/walk-run.ts";
import { weeklyStep } from "#progression/weekly-step.ts";
import { judgeLog, lately, sessionVerdict } from "#sessions/judge.ts";
import { shoeAdvice } from "#shoes/shoes.ts";
import { isoDate } from "#timeline/day.ts";
import type { Guidance, Question } from "#timeline/timeline.ts";
import { referral } from "#triage/triage.ts";

/** Id and version of the rule set: kept beside every stored answer. */
export const RULES = "springback/2";

/**
 * The whole answer to one question, from the facts at or before it (the state must hold no later ones). Where facts name
 * injuries, each is answered by itself and of every part the most careful answer counts. `sessions` lists those
 * of the last fortnight; `replay`, which has the whole history, lists all.
 */
export function guide(state: RunnerState, question: Question): Guidance {
  const threads = threadsOf(state);
  const answers = threads.map((thread) =>
    answerOf(thread.injury, situation(thread.state, question)),
  );
  const [first] = answers;
  const told =
    answers.length === 1 && first !== undefined
      ? first.told
      : composed(answers, screeningOf(...answers.map(({ seen }) => seen)));
  const answer = { ...told, wouldChange: wouldChange(answers, told.decision) };
  const injuries = answers.flatMap(({ injury, told: own }) =>
    injury === null ? [] : ofInjury(injury, own),
  );
  return injuries.length === 0 ? answer : { ...answer, injuries };
}

/**
 * What the rules say of one injury, or of a runner whose facts name none, without what would change it, which asks the
 * same again for other answers.
 */
export function answerOf(injury: string | null, seen: Situation): ThreadAnswer {
  const { state, moment, stage, question } = seen;
  const screening = screeningOf(seen);
  const decided = decide(seen, screening);
  const judged = judgeLog(state, moment);
  const listed = lately(judged, moment.at);
  const gates = gatesFrom(stage, state, moment, judged);
  const anyFlagOpen = seen.flags.length > 0;
  const told: Told = {
    at: question.at,
    decision: decided.decision,
    refer: referral(seen.flags),
    how: decided.how,
    capM: decided.capM,
    sessions: listed.map(sessionVerdict),
    baseline: moment.baseline,
    stage,
    step: weeklyStep({ state, moment, judged, stage, gates, anyFlagOpen }),
    gates,
    screen: screening,
    walkRun: walkRunAnswer(state, moment, judged, seen.runningStopped),
    ...measuresOf(seen),
    reasons: decided.reasons,
  };
  return { injury, seen, listed, told };
}

/** Tests, scores and shoes as last told. */
function measuresOf({ state, stage }: Situation): Pick<Guidance, "tests" | "outcomes" | "shoes"> {
  const { intake, person, score, shoes } = state;
  const heelRaise = state.tests.heelRaise;
  const runner = { side: intake?.side ?? null, sex: person.sex, age: person.age };
  const earlier = score.lastIsFirst ? null : score.firstComplete;
  const askedOn = shoes?.date ?? intake?.shoeDropDate ?? 0;
  return {
    tests: heelRaise === undefined ? {} : { heelRaise: heelRaiseResult(heelRaise, runner) },
    outcomes:
      score.last === null
        ? {}
        : { achillesScore: achillesScore(score.last, earlier, person.pregnancy) },
    shoes: shoeAdvice(shoes?.entry ?? null, intake?.shoeDropMm ?? null, stage, isoDate(askedOn)),
  };
}
