import { baselineOf } from "#guidance/baseline.ts";
import { isBadNow } from "#guidance/record.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { heldStage } from "#exercises/stage-order.ts";
import {
  lastSessions,
  recovery,
  type LastSessions,
  type Recovery,
} from "#guidance/last-sessions.ts";
import { longestRun, type ToldRun } from "#load/longest-run.ts";
import { RUN_STOPPING } from "#packs/locks.ts";
import { value } from "#packs/parameters.ts";
import { capUnder, profilesOf } from "#packs/profile-set.ts";
import { FIRST_STAGE } from "#packs/stages.ts";
import { allMet, runGates } from "#progression/gates.ts";
import { isWalkRunStep } from "#progression/walk-run-place.ts";
import type { Moment } from "#sessions/settle.ts";
import { localDate, instantOf } from "#timeline/day.ts";
import type { Activity, Gate, Lock, Question, Stage } from "#timeline/timeline.ts";
import { openFlags, referral, type OpenFlag } from "#triage/triage.ts";

/** What is known at the moment of a question: everything the rules of the day read, looked up once. */
export interface Situation extends LastSessions {
  readonly state: RunnerState;
  readonly question: Question;
  readonly moment: Moment;
  readonly flags: readonly OpenFlag[];
  readonly locks: readonly Lock[];
  /** Whether they keep the runner from running. */
  readonly runningStopped: boolean;
  /** Pain now (NRS) and limp, from a check-in young enough; null = unanswered. */
  readonly painNow: number | null;
  readonly limp: boolean | null;
  readonly plan: PlanRead;
  readonly stage: Stage;
  /** The gates into walk-run (S3), by the facts. */
  readonly runGates: readonly Gate[];
  readonly runGateMet: boolean;
  readonly returning: boolean;
  /** The latest medium or high session that still wants days between. */
  readonly recovery: Recovery | null;
  /** Longest run of the last 30 days, metres. */
  readonly longestM: number | null;
}

/** What the rules read of the planned session. */
export interface PlanRead {
  /** A run is planned, or a session of no said kind. */
  readonly isRun: boolean;
  /** Already what the swap would ask for. */
  readonly isLowImpact: boolean;
  /** Its step is one of a walk-run table's. */
  readonly onTable: boolean;
  readonly step: string | null;
  readonly distanceM: number | null;
}

/** Whether an open flag's locks keep the runner from running. */
export function stopsRunning(locks: readonly Lock[]): boolean {
  return locks.some((lock) => RUN_STOPPING.includes(lock));
}

/** The moment sessions are judged at. Every cap is 0 while a bone-stress flag is open (clinical.md 4). */
function momentOf(state: RunnerState, question: Question): Moment {
  const at = instantOf(question.at);
  return {
    at,
    today: localDate(at, question.zone ?? state.settings.zone),
    baseline: baselineOf(state),
    cap: capUnder(state.settings, state.triage.open),
    profiles: profilesOf(state.settings),
  };
}

/** Reads a state at the moment of a question. The state holds the facts at or before that moment, and no later ones. */
export function situation(state: RunnerState, question: Question): Situation {
  const flags = openFlags(state.triage);
  const locks = referral(flags)?.locks ?? [];
  const moment = momentOf(state, question);
  const now = validNow(state, moment.at);
  const gates = runGates(state, moment);
  return {
    state,
    question,
    moment,
    flags,
    locks,
    runningStopped: stopsRunning(locks),
    painNow: now?.pain ?? null,
    limp: now?.limp ?? null,
    plan: readPlan(question),
    stage: heldStage(state.assigned.stage ?? FIRST_STAGE, locks),
    runGates: gates,
    runGateMet: allMet(gates),
    returning: isReturning(state, moment.at),
    ...lastSessions(state, moment),
    recovery: recovery(state.sessions, moment.today, state.settings.packs),
    longestM: longestRun(state.sessions, toldRun(state), moment.at),
  };
}

/** The same situation had the check-in been answered otherwise: the answer is replaced, not added. */
export function answeredNow(seen: Situation, pain: number | null, limp: boolean | null): Situation {
  const { at } = seen.moment;
  const state = { ...seen.state, now: { at, pain, limp } };
  const now = validNow(state, at);
  return {
    ...seen,
    state,
    painNow: now?.pain ?? null,
    limp: now?.limp ?? null,
    returning: isReturning(state, at),
  };
}

/** The same situation had another distance been planned, in metres. */
export function plannedDistance(seen: Situation, distanceM: number): Situation {
  return { ...seen, plan: { ...seen.plan, distanceM } };
}

/** The same situation with readings or mornings more: another state that differs in no session. */
export function withReadings(seen: Situation, state: RunnerState): Situation {
  const moment = { ...seen.moment, baseline: baselineOf(state) };
  return { ...seen, state, moment, ...lastSessions(state, moment) };
}

const LOW_IMPACT: ReadonlySet<Activity> = new Set<Activity>(["swim", "cycle", "poolRun"]);
const NO_PLAN: PlanRead = {
  isRun: false,
  isLowImpact: false,
  onTable: false,
  step: null,
  distanceM: null,
};

function readPlan({ planned }: Question): PlanRead {
  if (planned === null || planned === undefined) return NO_PLAN;
  const activity = planned.activity ?? "run";
  return {
    isRun: activity === "run",
    isLowImpact: LOW_IMPACT.has(activity),
    onTable: isWalkRunStep(planned.step),
    step: planned.step ?? null,
    distanceM: planned.distanceM ?? null,
  };
}

/** The longest run the intake tells of. */
function toldRun({ intake }: RunnerState): ToldRun | null {
  return intake === null ? null : { at: intake.longestRunAt, distanceM: intake.longestRun30dM };
}

/** The latest `now`, if it is young enough and not older than the end of the last session. */
function validNow(state: RunnerState, at: number): RunnerState["now"] {
  const now = state.now;
  if (now === null || at - now.at > value("nowValid")) return null;
  return state.lastSessionAt !== null && now.at < state.lastSessionAt ? null : now;
}

/**
 * Whether the runner comes back rather than keeps running: by the intake, without one, or kept away from running for a
 * week by a high-risk run or a later check-in with a limp or high pain (clinical.md 1.5 "Precisely").
 */
function isReturning(state: RunnerState, at: number): boolean {
  if (state.intake === null || state.intake.mode === "returning") return true;
  const since = state.lastRun?.at ?? state.intake.firstAt;
  if (at - since < value("restedAway")) return false;
  if (state.lastRun?.highRisk === true) return true;
  if (state.earlierBadNowAt !== null && state.earlierBadNowAt > since) return true;
  return state.now !== null && state.now.at > since && isBadNow(state.now);
}

/** The longest run of 30 days of the injury that has run least, metres: the one the spike rule holds to. */
export function shortestLongest(seen: readonly Situation[]): number | null {
  const known = seen.map(({ longestM }) => longestM).filter((longestM) => longestM !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Whether any injury is limped on; unanswered unless all of them were answered. */
export function limpOfAny(seen: readonly Situation[]): boolean | null {
  const told = seen.map(({ limp }) => limp);
  if (told.includes(true)) return true;
  return told.includes(null) ? null : false;
}
