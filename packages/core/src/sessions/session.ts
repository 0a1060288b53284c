import type { Activity, Swelling, WalkRunTable } from "#timeline/timeline.ts";
import { value } from "#packs/parameters.ts";

/** A place in a walk-run table, such as WR-A step 3. */
export interface WalkRunPlace {
  readonly table: WalkRunTable;
  readonly step: number;
}

/** A finished session as the state keeps it: instants in epoch ms, `date` a local date, null = not answered. */
export interface SessionRecord {
  readonly id: string;
  readonly at: number;
  readonly date: number;
  readonly activity: Activity;
  readonly durationMin: number | null;
  readonly distanceM: number | null;
  readonly painBefore: number | null;
  readonly painDuringPeak: number | null;
  readonly painAfter: number | null;
  readonly limp: boolean | null;
  readonly rpe: number | null;
  readonly prescribedSets: number | null;
  readonly doneSets: number | null;
  /** The step as written, a walk-run or a ladder step; null = none. */
  readonly step: string | null;
  readonly walkRun: WalkRunPlace | null;
  /** Step of the session before it on the same walk-run table; null when it was the first. */
  readonly previousStep: number | null;
}

/** A morning check-in as the state keeps it. */
export interface MorningRecord {
  readonly at: number;
  readonly date: number;
  readonly pain: number | null;
  readonly stiffnessMin: number | null;
  readonly swelling: Swelling | null;
  readonly painMeds: boolean | null;
}

/** A settling reading and the id of the session it names. */
export interface ReadingRecord {
  readonly at: number;
  readonly session: string;
  readonly pain24h: number | null;
  readonly pain60min: number | null;
}

/** What judging reads: sessions, mornings and readings, each in time order. */
export interface SessionLog {
  readonly sessions: readonly SessionRecord[];
  readonly mornings: readonly MorningRecord[];
  readonly readings: readonly ReadingRecord[];
}

export type LoadClass = "light" | "medium" | "high";

const TENDON: ReadonlySet<Activity> = new Set<Activity>(["run", "walk", "strength"]);

/** Whether a session loads the tendon: run, walk or strength (clinical.md 1.3). */
export function isTendonSession(session: SessionRecord): boolean {
  return TENDON.has(session.activity);
}

/** Load class of a tendon session by effort; effort unanswered is high, a run is at least medium (clinical.md 1.3). */
export function loadClass(session: SessionRecord): LoadClass {
  if (session.rpe === null || session.rpe >= value("highRpe")) return "high";
  if (session.rpe >= value("mediumRpe") || session.activity === "run") return "medium";
  return "light";
}

/** Whether a session is one of those that start the baseline's and the recovery's clock. */
export function loadsTendon(session: SessionRecord): boolean {
  return isTendonSession(session) && loadClass(session) !== "light";
}

/** Whether pain during, pain after or limp was left unanswered. */
export function hasUnanswered(session: SessionRecord): boolean {
  return session.painDuringPeak === null || session.painAfter === null || session.limp === null;
}

/** A1 of clinical.md 1.4: limp, or pain above the hard stop, under every profile alike. */
export function isHighRisk(session: SessionRecord): boolean {
  const stop = value("hardStop");
  return (
    session.limp === true || above(session.painDuringPeak, stop) || above(session.painAfter, stop)
  );
}

/** Whether an answered pain is above a limit; an unanswered one is not. */
export function above(pain: number | null, limit: number): boolean {
  return pain !== null && pain > limit;
}
