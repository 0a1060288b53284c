import { isEarly } from "#exercises/stage-order.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { isExpecting } from "#outcomes/achilles-score.ts";
import { trendWeeks } from "#packs/composition.ts";
import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";
import { allMet } from "#progression/gates.ts";
import { inWeek, judgedInWeek } from "#progression/running-gates.ts";
import { hasRisenFor, isNotHigher } from "#progression/week-mean.ts";
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

/** A reason not to go up a step: what it asks for, and when it applies to this week's sessions. */
interface RuleOfTheWeek {
  readonly id: string;
  readonly step: Exclude<WeeklyStep, "progress">;
  readonly applies: (facts: StepFacts, week: readonly JudgedSession[]) => boolean;
}

/** The rules of clinical.md 1.6, first match first. C-PROGRESS is what is left when none applies. */
export const RULES_OF_THE_WEEK: readonly RuleOfTheWeek[] = [
  { id: "C-OVER", step: "regress", applies: hasGoneOver },
  { id: "C-TREND", step: "regress", applies: keepsWorsening },
  { id: "C-TOP", step: "hold", applies: ({ stage }) => stage === "maintain" },
  { id: "C-FLAG", step: "hold", applies: ({ anyFlagOpen }) => anyFlagOpen },
  { id: "C-EXPECTING", step: "hold", applies: isHeldForTheTeam },
  { id: "C-TIME", step: "hold", applies: (facts) => !hasFullTimeOnStep(facts) },
  { id: "C-SESSIONS", step: "hold", applies: (_, week) => !hasTendonWeekWithin(week) },
  { id: "C-MORNINGS", step: "hold", applies: (facts) => !areMorningsAsCalm(facts) },
  { id: "C-WORK", step: "hold", applies: (_, week) => !hasDoneThePrescribed(week) },
  { id: "C-MEDICINE", step: "hold", applies: (facts) => !isWithoutMedicine(facts) },
  { id: "C-GATES", step: "hold", applies: ({ gates }) => !allMet(gates) },
];

/** Up, stay or down a step this week (clinical.md 1.6): first match wins. */
export function weeklyStep(facts: StepFacts): WeeklyStep {
  const week = judgedInWeek(facts.judged, facts.moment.at, 0);
  return RULES_OF_THE_WEEK.find((rule) => rule.applies(facts, week))?.step ?? "progress";
}

/**
 * The ids of every rule that speaks against a step up for any injury, the deciding one first; C-PROGRESS alone when none
 * does.
 */
export function weeklyStepRules(injuries: readonly StepFacts[]): readonly string[] {
  const weeks = injuries.map((facts) => ({
    facts,
    week: judgedInWeek(facts.judged, facts.moment.at, 0),
  }));
  const ids = RULES_OF_THE_WEEK.filter((rule) =>
    weeks.some(({ facts, week }) => rule.applies(facts, week)),
  ).map(({ id }) => id);
  return ids.length === 0 ? ["C-PROGRESS"] : ids;
}

function hasGoneOver(_: StepFacts, week: readonly JudgedSession[]): boolean {
  return week.some(({ judgement }) => judgement.effect === "regress");
}

/** Mornings that got worse week after week, for as many weeks as the runner's packs ask. */
function keepsWorsening({ state, moment }: StepFacts): boolean {
  const weeks = trendWeeks(state.settings.packs);
  return (
    hasRisenFor(weeks, state.mornings, "pain", moment.at) ||
    hasRisenFor(weeks, state.mornings, "stiffnessMin", moment.at)
  );
}

/** Pregnant or post-partum, nobody goes past S2 by the rules alone. */
function isHeldForTheTeam({ state, stage }: StepFacts): boolean {
  return !isEarly(stage) && isExpecting(state.person.pregnancy);
}

function hasFullTimeOnStep({ state, moment }: StepFacts): boolean {
  const { age } = state.person;
  if (state.assigned.at === null || age === null) return false;
  const needed = age >= value("slowerFromAge") ? value("stepWeekFrom60") : value("stepWeek");
  return moment.at - state.assigned.at >= needed;
}

function hasTendonWeekWithin(week: readonly JudgedSession[]): boolean {
  const tendon = week.filter(({ session }) => isTendonSession(session));
  return tendon.length > 0 && tendon.every(({ judgement }) => judgement.effect === "eligible");
}

function areMorningsAsCalm({ state, moment }: StepFacts): boolean {
  return (
    isNotHigher(state.mornings, "pain", moment.at) &&
    isNotHigher(state.mornings, "stiffnessMin", moment.at)
  );
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
  return done * TENTHS >= prescribed * value("doneTenths");
}

function isWithoutMedicine({ state, moment }: StepFacts): boolean {
  return inWeek(state.mornings, moment.at, 0).every((morning) => morning.painMeds === false);
}
