import { baselineOf } from "#guidance/baseline.ts";
import { isBadNow, instantOf } from "#guidance/state.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { heldStage } from "#exercises/stage-order.ts";
import { longestRun } from "#load/longest-run.ts";
import { value } from "#packs/parameters.ts";
import { profilesOf, strictestCap } from "#packs/profile-set.ts";
import { runGates } from "#progression/gates.ts";
import { badness, judge, type JudgedSession } from "#sessions/judge.ts";
import { indexLog } from "#sessions/log-index.ts";
import { isTendonSession, type SessionRecord } from "#sessions/session.ts";
import type { Moment } from "#sessions/settle.ts";
import { localDate } from "#timeline/day.ts";
import type { Gate, Lock, Question, Stage } from "#timeline/timeline.ts";
import { openFlags, referral, type OpenFlag } from "#triage/triage.ts";

/** What is known at the moment of a question: everything the rules of the day read. */
export interface Situation {
  readonly state: RunnerState;
  readonly question: Question;
  readonly moment: Moment;
  readonly flags: readonly OpenFlag[];
  readonly locks: readonly Lock[];
  /** Pain now (NRS) and limp, from a check-in young enough; null = unanswered. */
  readonly painNow: number | null;
  readonly limp: boolean | null;
  readonly stage: Stage;
  /** The gates into walk-run (S3), by the facts. */
  readonly runGates: readonly Gate[];
  readonly returning: boolean;
  /** The last sessions, judged at this moment, the worst first. */
  readonly lastSessions: readonly JudgedSession[];
  /** Longest run of the last 30 days, metres. */
  readonly longestM: number | null;
}

const RUN_STOPPING: readonly Lock[] = ["all", "loading", "running", "impact"];

/** Whether an open flag's locks keep the runner from running. */
export function stopsRunning(locks: readonly Lock[]): boolean {
  return locks.some((lock) => RUN_STOPPING.includes(lock));
}

/** The moment sessions are judged at. Every cap is 0 while a bone-stress flag is open (clinical.md 4). */
function momentOf(state: RunnerState, question: Question, flags: readonly OpenFlag[]): Moment {
  const at = instantOf(question.at);
  return {
    at,
    today: localDate(at, question.zone ?? state.settings.zone),
    baseline: baselineOf(state),
    cap: flags.some(({ flag }) => flag === "RF-BSI") ? 0 : strictestCap(state.settings),
    profiles: profilesOf(state.settings),
  };
}

/** Reads a state at the moment of a question. The state holds the facts at or before that moment, and no later ones. */
export function situation(state: RunnerState, question: Question): Situation {
  const flags = openFlags(state.triage);
  const locks = referral(flags)?.locks ?? [];
  const moment = momentOf(state, question, flags);
  const now = validNow(state, moment.at);
  const intake = state.intake;
  const told =
    intake === null ? null : { at: intake.longestRunAt, distanceM: intake.longestRun30dM };
  return {
    state,
    question,
    moment,
    flags,
    locks,
    painNow: now?.pain ?? null,
    limp: now?.limp ?? null,
    stage: heldStage(state.assigned.stage ?? "S0", locks),
    runGates: runGates(state, moment.cap),
    returning: isReturning(state, moment.at),
    lastSessions: lastSessions(state, moment),
    longestM: longestRun(state.sessions, told, moment.at),
  };
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

/** The tendon sessions on the date of the last one and those of the last 72 h, the worst first. */
function lastSessions(state: RunnerState, moment: Moment): readonly JudgedSession[] {
  const tendon = state.sessions.filter(isTendonSession);
  const lastDate = tendon.at(-1)?.date;
  if (lastDate === undefined) return [];
  const recent = (session: SessionRecord): boolean =>
    session.date === lastDate || moment.at - session.at <= value("lastSessions");
  const index = indexLog(state);
  return tendon
    .filter(recent)
    .map((session) => ({ session, judgement: judge(session, index, moment) }))
    .toSorted((a, b) => badness(a.judgement) - badness(b.judgement));
}
