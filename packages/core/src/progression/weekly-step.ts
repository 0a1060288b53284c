import type { RunnerState } from "#guidance/runner-state.ts";
import { isExpecting } from "#outcomes/achilles-score.ts";
import { value } from "#packs/parameters.ts";
import { allMet } from "#progression/gates.ts";
import { inWeek, judgedInWeek } from "#progression/running-gates.ts";
import { hasRisenTwice, isNotHigher } from "#progression/week-mean.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import { isTendonSession } from "#sessions/session.ts";
import type { Moment } from "#sessions/settle.ts";
import type { Gate, Stage, WeeklyStep } from "#timeline/timeline.ts";

/** What the weekly step is decided from. */
export interface StepFacts {
  readonly state: RunnerState;
  readonly moment: Moment;
  readonly judged: readonly JudgedSession[];
  readonly stage: Stage;
  /** Gates into the next stage. */
  readonly gates: readonly Gate[];
  readonly anyFlagOpen: boolean;
}

/** Up, stay or down a step this week (clinical.md 1.6): first match wins. */
export function weeklyStep(facts: StepFacts): WeeklyStep {
  const { judged, moment, state } = facts;
  const week = judgedInWeek(judged, moment.at, 0);
  if (week.some(({ judgement }) => judgement.effect === "regress")) return "regress";
  const { mornings } = state;
  if (hasRisenTwice(mornings, "pain", moment.at)) return "regress";
  if (hasRisenTwice(mornings, "stiffnessMin", moment.at)) return "regress";
  return mayProgress(facts, week) ? "progress" : "hold";
}

function mayProgress(facts: StepFacts, week: readonly JudgedSession[]): boolean {
  const { state, moment, stage } = facts;
  const early = stage === "S0" || stage === "S1";
  return (
    stage !== "maintain" &&
    !facts.anyFlagOpen &&
    (early || !isExpecting(state.intake?.pregnancy ?? null)) &&
    hasFullTimeOnStep(state, moment.at) &&
    hasTendonWeekWithin(week) &&
    isNotHigher(state.mornings, "pain", moment.at) &&
    isNotHigher(state.mornings, "stiffnessMin", moment.at) &&
    hasDoneThePrescribed(week) &&
    inWeek(state.mornings, moment.at, 0).every((morning) => morning.painMeds === false) &&
    allMet(facts.gates)
  );
}

function hasFullTimeOnStep(state: RunnerState, at: number): boolean {
  const age = state.intake?.age ?? null;
  if (state.assigned.at === null || age === null) return false;
  const needed = age >= value("slowerFromAge") ? value("stepWeekFrom60") : value("stepWeek");
  return at - state.assigned.at >= needed;
}

function hasTendonWeekWithin(week: readonly JudgedSession[]): boolean {
  const tendon = week.filter(({ session }) => isTendonSession(session));
  return tendon.length > 0 && tendon.every(({ judgement }) => judgement.effect === "eligible");
}

/** At least one strength session, each with both counts; four fifths of the sets done and none beyond. */
function hasDoneThePrescribed(week: readonly JudgedSession[]): boolean {
  const strength = week.filter(({ session }) => session.activity === "strength");
  const answered = strength.every(
    ({ session }) => session.prescribedSets !== null && session.doneSets !== null,
  );
  if (strength.length === 0 || !answered) return false;
  let prescribed = 0;
  let done = 0;
  for (const { session } of week) {
    if (session.prescribedSets === null || session.doneSets === null) continue;
    if (session.doneSets > session.prescribedSets) return false;
    prescribed += session.prescribedSets;
    done += session.doneSets;
  }
  return done * 10 >= prescribed * value("doneTenths");
}
