import { entitled } from "#entitlements/features.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { threadsOf } from "#guidance/threads.ts";
import { capUnder } from "#packs/profile-set.ts";
import { SECONDS_A_MINUTE } from "#packs/reading.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import type { InvariantId } from "#safety/invariants.ts";
import { type GuardedSession, strengthSafely, type StrengthRules } from "#safety/strength-guard.ts";
import type { SessionItem, StrengthSession } from "#progression/strength-session.ts";
import { instantOf, WEEK } from "#timeline/day.ts";
import type { Guidance, Referral, Stage } from "#timeline/timeline.ts";
import { brokenBy } from "#view/broken.ts";
import { type Instead, insteadOf } from "#view/instead.ts";
import { isCalm } from "#view/flare.ts";
import { instantText } from "#view/instant-text.ts";
import {
  type Kept,
  type KeptPlan,
  ofToday,
  type Reading,
  reading,
  withoutNever,
} from "#view/kept.ts";

const FIRST_WEEK = 1;

/** Rules to ask in place of the real ones: for tests that plant a fault. */
export interface PlantedRules {
  readonly guide?: Rules | undefined;
  readonly session?: StrengthRules | undefined;
}

/** Today's strength session. */
export interface StrengthView {
  readonly at: string;
  readonly zone: string;
  readonly stage: Stage;
  /** The week on that stage, from 1. */
  readonly week: number;
  readonly refer: Referral | null;
  /** What to do, in order, and why each line is there, changed or gone. Empty while a red flag closes loading. */
  readonly session: StrengthSession;
  readonly instead: Instead;
  /** The pain a set may reach, 0 to 10: the lowest limit of the runner's profiles and open flags. */
  readonly painCap: number;
  /** The coach's plan that the session follows; null where the ladder does. */
  readonly coach: CoachWords | null;
  /** When a strength session of today ended, the last one (RFC 3339). */
  readonly doneAt: string | null;
  readonly broken: readonly InvariantId[];
}

/** What the coach wrote to the plan: in all, and on each exercise by its id. */
export interface CoachWords {
  readonly name: string | null;
  readonly title: string;
  readonly note: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** The day's strength in a line. */
export interface StrengthInShort {
  readonly stage: Stage;
  readonly source: StrengthSession["source"];
  readonly lines: number;
  /** About how long it takes; null where a line has no time of its own. */
  readonly minutes: number | null;
  readonly doneAt: string | null;
}

/**
 * Today's strength session at a moment (RFC 3339): the stage's ladder, or the coach's plan where the subscription has one;
 * screened, with the reason of every change.
 */
export function strengthView(kept: Kept, at: string, rules: PlantedRules = {}): StrengthView {
  const day = reading(kept, at);
  const { guidance, breaches } = guideSafely(day.state, { at }, rules.guide);
  const { session, breaches: more } = sessionOf(day, guidance, rules.session);
  return {
    at,
    zone: kept.settings.zone,
    stage: guidance.stage,
    week: weekOnStage(day.state, guidance.stage, day.now),
    refer: guidance.refer,
    session,
    instead: insteadOf(session.items, { state: day.state, at, guidance }),
    painCap: painCapOf(day.state),
    coach: kept.plan !== null && session.source === "coach" ? wordsOf(kept.plan) : null,
    doneAt: doneOn(day),
    broken: brokenBy(breaches, more),
  };
}

/** The pain a set may reach now, 0 to 10. */
export function painCapOf(state: RunnerState): number {
  const caps = threadsOf(state).map(({ state: own }) => capUnder(own.settings, own.triage.open));
  return Math.min(...caps);
}

/**
 * The session that goes with an answer of the day, checked. While a flare is open it is that of a day of rest, whatever the
 * answer: the light load is kept, the rest waits.
 */
export function sessionOf(day: Reading, guidance: Guidance, rules?: StrengthRules): GuardedSession {
  return sessionWith(day, isCalm(day) ? { ...guidance, decision: "rest" } : guidance, rules);
}

/**
 * The session that goes with an answer, whatever flare is open. Without a subscription it stays what its stage begins with: the
 * step somebody stands on is theirs, what grows on it from week to week is the ladder's.
 */
export function sessionWith(
  { kept, state, at, now, level }: Reading,
  guidance: Guidance,
  rules?: StrengthRules,
): GuardedSession {
  const coachPlan = entitled(level, "coachPlan") ? kept.plan : null;
  const isLadderOpen = entitled(level, "strengthSession");
  const week = isLadderOpen ? weekOnStage(state, guidance.stage, now) : FIRST_WEEK;
  return strengthSafely({ state, at, guidance, coachPlan, week }, rules);
}

/** A session in short. */
export function inShort(day: Reading, stage: Stage, session: StrengthSession): StrengthInShort {
  const { items, source } = session;
  return { stage, source, lines: items.length, minutes: minutesOf(items), doneAt: doneOn(day) };
}

/** From 1. Counted from the last assignment, so that a change starts the heavier weeks afresh. */
function weekOnStage(state: RunnerState, stage: Stage, now: number): number {
  const { at, stage: assigned } = state.assigned;
  if (at === null || assigned !== stage) return FIRST_WEEK;
  return Math.max(FIRST_WEEK, Math.floor((now - at) / WEEK) + FIRST_WEEK);
}

function wordsOf({ coachName, title, note, items }: KeptPlan): CoachWords {
  const noted = items.filter((item) => item.note !== "");
  return {
    name: coachName,
    title,
    note,
    notes: Object.fromEntries(noted.map((item) => [item.exercise, item.note])),
  };
}

/** The end of the last strength session on the runner's own day, or null. */
function doneOn(day: Reading): string | null {
  const were = { ...day, facts: withoutNever(day.facts) };
  const done = ofToday(were, "session").findLast(({ activity }) => activity === "strength");
  return done === undefined ? null : instantText(instantOf(done.at));
}

/** Whole minutes of a session, rests between sets included; null where the time of a line is open. */
function minutesOf(items: readonly SessionItem[]): number | null {
  let seconds = 0;
  for (const item of items) {
    const set = secondsOfSet(item);
    if (set === null) return null;
    seconds += item.sets * set + (item.sets - 1) * item.restSeconds;
  }
  return Math.ceil(seconds / SECONDS_A_MINUTE);
}

/** A set on one leg after the other takes both legs' time. */
function secondsOfSet({ reps, holdSeconds, tempo, side }: SessionItem): number | null {
  const oneRep = tempo === null ? null : tempo.up + tempo.hold + tempo.down;
  const once = reps === null || oneRep === null ? holdSeconds : reps * oneRep;
  if (once === null) return null;
  return side === "each" ? once + once : once;
}
