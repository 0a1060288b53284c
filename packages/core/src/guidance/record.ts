import { mergeIntake, mergePerson } from "#guidance/intake.ts";
import type { NowRecord, RunnerState } from "#guidance/runner-state.ts";
import { hasScore } from "#outcomes/achilles-score.ts";
import { value } from "#packs/parameters.ts";
import { walkRunPlace } from "#progression/walk-run-place.ts";
import {
  isHighRisk,
  loadsTendon,
  type MorningRecord,
  type SessionRecord,
} from "#sessions/session.ts";
import { localDate, instantOf } from "#timeline/day.ts";
import type {
  AssignEntry,
  Entry,
  MorningEntry,
  OutcomeEntry,
  SessionEntry,
  SettlingEntry,
  WalkRunTable,
} from "#timeline/timeline.ts";
import { advanceTriage } from "#triage/triage.ts";

/** A state under construction: the same fields, its lists private to it. */
export type Draft = {
  -readonly [K in keyof RunnerState]: K extends "injuries"
    ? DraftThread[]
    : RunnerState[K] extends readonly (infer T)[]
      ? T[]
      : RunnerState[K];
};

interface DraftThread {
  readonly injury: string;
  readonly state: Draft;
}

/**
 * What a fact about another injury tells of the person: red-flag answers, age, sex and pregnancy. A clearance of that
 * injury's flag is not among it, since nothing told of one injury may loosen another.
 */
export function recordOfPerson(draft: Draft, entry: Entry): void {
  draft.latestAt = instantOf(entry.at);
  if (entry.kind !== "clearance") draft.triage = advanceTriage(draft.triage, entry);
  if (entry.kind === "intake") draft.person = mergePerson(draft.person, entry);
}

/** Records the next fact of an injury in its state, and lets go of nothing. */
export function recordOwn(draft: Draft, entry: Entry): void {
  const at = instantOf(entry.at);
  draft.latestAt = at;
  draft.triage = advanceTriage(draft.triage, entry);
  switch (entry.kind) {
    case "intake":
      draft.intake = mergeIntake(draft.intake, entry, at, dateOf(draft, entry, at));
      draft.person = mergePerson(draft.person, entry);
      break;
    case "morning":
      recordMorning(draft, entry, at, dateOf(draft, entry, at));
      break;
    case "session":
      recordSession(draft, entry, at, dateOf(draft, entry, at));
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
      draft.shoes = { entry, date: dateOf(draft, entry, at) };
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

/** The local date of a fact; only asked for what is kept with one, because a calendar costs more than all the rest. */
function dateOf(draft: Draft, entry: Entry, at: number): number {
  return localDate(at, entry.zone ?? draft.settings.zone);
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
