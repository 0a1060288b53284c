import { mergeIntake } from "#guidance/intake.ts";
import { pruned } from "#guidance/prune.ts";
import { emptyState, type NowRecord, type RunnerState } from "#guidance/runner-state.ts";
import { hasScore } from "#outcomes/achilles-score.ts";
import { value } from "#packs/parameters.ts";
import { walkRunPlace } from "#progression/walk-run-place.ts";
import {
  isHighRisk,
  loadsTendon,
  type MorningRecord,
  type SessionRecord,
} from "#sessions/session.ts";
import { DAY, localDate, parseInstant } from "#timeline/day.ts";
import type {
  AssignEntry,
  Entry,
  MorningEntry,
  OutcomeEntry,
  RunnerSettings,
  SessionEntry,
  SettlingEntry,
  WalkRunTable,
} from "#timeline/timeline.ts";
import { advanceTriage } from "#triage/triage.ts";

/** Thrown when a fact is older than the state's latest one: the state has to be rebuilt with `foldEntries`. */
export class LateFactError extends Error {
  override readonly name = "LateFactError";
}

/** The instant of a parsed entry or question, in epoch ms. The format has checked that it is one. */
export function instantOf(at: string): number {
  return parseInstant(at) ?? 0;
}

/** Whether an entry is older than the latest fact of a state, so that it can't simply be added. */
export function isLate(state: RunnerState, entry: Entry): boolean {
  return state.latestAt !== null && instantOf(entry.at) < state.latestAt;
}

/**
 * Adds the next fact to a state. Facts have to come in time order: a late one throws `LateFactError`, and the caller
 * rebuilds from all facts with `foldEntries` (ask `isLate` first).
 */
export function advance(state: RunnerState, entry: Entry): RunnerState {
  if (isLate(state, entry)) throw new LateFactError(`${entry.kind} of ${entry.at} comes late`);
  const draft = draftOf(state);
  record(draft, entry);
  return draft;
}

/** The state after a list of facts in any order: sorted by instant, then by place. */
export function foldEntries(settings: RunnerSettings, entries: readonly Entry[]): RunnerState {
  const draft = draftOf(emptyState(settings));
  for (const entry of sortedByInstant(entries)) record(draft, entry);
  return draft;
}

/** Anything with an `at`, sorted by instant; equal instants keep their place. */
export function sortedByInstant<T extends { readonly at: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: instantOf(item.at) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** A state under construction: the same fields, its lists private to it. */
export type Draft = {
  -readonly [K in keyof RunnerState]: RunnerState[K] extends readonly (infer T)[]
    ? T[]
    : RunnerState[K];
};

/** A draft that can grow without touching the state it came from. */
export function draftOf(state: RunnerState): Draft {
  return {
    ...state,
    sessions: [...state.sessions],
    mornings: [...state.mornings],
    readings: [...state.readings],
    baselineValues: [...state.baselineValues],
    overrides: [...state.overrides],
  };
}

/** Records the next fact in a draft, and lets go of what has left the windows whenever a day begins. */
export function record(draft: Draft, entry: Entry): void {
  const at = instantOf(entry.at);
  const dayBegins = draft.latestAt !== null && dayOf(at) !== dayOf(draft.latestAt);
  recordWhole(draft, entry);
  if (dayBegins) Object.assign(draft, pruned(draft, at));
}

const dayOf = (at: number): number => Math.floor(at / DAY);

/** Records the next fact and lets go of nothing: for an answer that lists every session there ever was. */
export function recordWhole(draft: Draft, entry: Entry): void {
  const at = instantOf(entry.at);
  const date = localDate(at, entry.zone ?? draft.settings.zone);
  draft.latestAt = at;
  draft.triage = advanceTriage(draft.triage, entry);
  switch (entry.kind) {
    case "intake":
      draft.intake = mergeIntake(draft.intake, entry, at, date);
      break;
    case "morning":
      recordMorning(draft, entry, at, date);
      break;
    case "session":
      recordSession(draft, entry, at, date);
      break;
    case "settling":
      recordReading(draft, entry, at);
      break;
    case "now":
      recordNow(draft, { at, pain: entry.pain ?? null, limp: entry.limp ?? null });
      break;
    case "test":
      draft.tests = { ...draft.tests, [entry.test]: entry };
      break;
    case "outcome":
      recordOutcome(draft, entry);
      break;
    case "shoes":
      draft.shoes = { entry, date };
      break;
    case "assign":
      recordAssignment(draft, entry, at);
      break;
    case "override":
      draft.overrides.push({ at, until: instantOf(entry.until), entry });
      break;
    case "flag":
    case "clearance":
      break;
  }
}

function recordMorning(draft: Draft, entry: MorningEntry, at: number, date: number): void {
  const morning: MorningRecord = {
    at,
    date,
    pain: entry.pain ?? null,
    stiffnessMin: entry.stiffnessMin ?? null,
    swelling: entry.swelling ?? null,
    painMeds: entry.painMedsLast24h ?? null,
  };
  draft.mornings.push(morning);
  const rested = draft.lastLoadAt === null || at - draft.lastLoadAt >= value("baselineRest");
  if (morning.pain === null || !rested) return;
  draft.baselineValues = [...draft.baselineValues, morning.pain].slice(-value("baselineValues"));
}

function recordSession(draft: Draft, entry: SessionEntry, at: number, date: number): void {
  const walkRun = walkRunPlace(entry.step);
  const session: SessionRecord = {
    id: entry.id,
    at,
    date,
    activity: entry.activity,
    durationMin: entry.durationMin ?? null,
    distanceM: entry.distanceM ?? null,
    painBefore: entry.painBefore ?? null,
    painDuringPeak: entry.painDuringPeak ?? null,
    painAfter: entry.painAfter ?? null,
    limp: entry.limp ?? null,
    rpe: entry.rpe ?? null,
    prescribedSets: entry.prescribedSets ?? null,
    doneSets: entry.doneSets ?? null,
    step: entry.step ?? null,
    walkRun,
    previousStep: walkRun === null ? null : lastStepOn(draft, walkRun.table),
  };
  draft.sessions.push(session);
  draft.lastSessionAt = at;
  if (loadsTendon(session)) draft.lastLoadAt = at;
  if (session.activity === "run") draft.lastRun = { at, highRisk: isHighRisk(session) };
}

function lastStepOn(draft: Draft, table: WalkRunTable): number | null {
  const last = draft.sessions.findLast(({ walkRun }) => walkRun?.table === table);
  return last?.walkRun?.step ?? null;
}

function recordReading(draft: Draft, entry: SettlingEntry, at: number): void {
  draft.readings.push({
    at,
    session: entry.session,
    pain24h: entry.pain24h ?? null,
    pain60min: entry.pain60min ?? null,
  });
}

function recordNow(draft: Draft, now: NowRecord): void {
  if (draft.now !== null && isBadNow(draft.now)) draft.earlierBadNowAt = draft.now.at;
  draft.now = now;
}

/** Whether it felt bad enough to stay away from running: a limp, or pain above the hard stop. */
export function isBadNow(now: NowRecord): boolean {
  return now.limp === true || (now.pain !== null && now.pain > value("hardStop"));
}

function recordOutcome(draft: Draft, entry: OutcomeEntry): void {
  if (entry.measure !== "achillesScore") return;
  const last = { items: entry.items, weeksSinceStart: entry.weeksSinceStart ?? null };
  const lastIsFirst = draft.score.firstComplete === null && hasScore(entry.items);
  const firstComplete = lastIsFirst ? last : draft.score.firstComplete;
  draft.score = { firstComplete, last, lastIsFirst };
}

function recordAssignment(draft: Draft, entry: AssignEntry, at: number): void {
  draft.assigned = {
    at,
    stage: entry.stage ?? draft.assigned.stage,
    plan: entry.plan ?? draft.assigned.plan,
    walkRun: entry.walkRun ?? draft.assigned.walkRun,
  };
}
