import type { Activity, SessionEntry } from "@springback/core/timeline";
import { RANGES } from "@springback/core/ranges";
import { readDistance } from "#features/check/read-number.ts";
import { instantOf, type LocalTime, localTime } from "#features/runs/local-time.ts";

/** What the log form holds: text as typed. */
export interface ManualLog extends LocalTime {
  readonly activity: Activity;
  readonly km: string;
  readonly minutes: string;
  readonly when: "now" | "today" | "other";
}

export type LogFaults = Partial<Record<"km" | "minutes" | "date" | "time", string>>;

/** A log form as it opens: a run that has just ended, nothing measured. */
export function emptyLog(now: number, zone: string): ManualLog {
  return { activity: "run", km: "", minutes: "", when: "now", ...localTime(now, zone) };
}

/** The server lets a phone's clock run this far ahead; so does the form. */
const AHEAD_MS = 5 * 60_000;
export const IN_FUTURE = "This is in the future. Check the date and the time.";

/** Whole minutes from 0 to a day, typed; null when it isn't that. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) && Number(text) <= RANGES.minutes.to ? Number(text) : null;
}

/** When a session ended, by the form; null when it can't be told. `firstTry` keeps "now" the same over retries. */
export function endOf(typed: ManualLog, zone: string, firstTry: number): number | null {
  if (typed.when === "now") return firstTry;
  const date = typed.when === "today" ? localTime(firstTry, zone).date : typed.date;
  return instantOf({ date, time: typed.time }, zone);
}

/** What keeps a session from being saved, by field. A distance or the minutes are enough. */
export function faultsOf(typed: ManualLog, zone: string, now: number): LogFaults {
  const faults: LogFaults = {};
  const asksKm = typed.activity === "run";
  if (asksKm && typed.km !== "" && readDistance(typed.km, "km") === null) {
    faults.km = "Type kilometres such as 5.2, up to 300.";
  }
  if (typed.minutes !== "" && readMinutes(typed.minutes) === null) {
    faults.minutes = "Type whole minutes, up to 1440.";
  }
  if (typed.minutes === "" && (!asksKm || typed.km === "")) {
    faults.minutes = asksKm ? "Type the distance or the minutes." : "Type the minutes.";
  }
  const end = endOf(typed, zone, now);
  const field = typed.when === "other" ? "date" : "time";
  if (end === null) faults[field] = "Pick a real date and time.";
  else if (end > now + AHEAD_MS) faults[field] = IN_FUTURE;
  return faults;
}

/** The session fact of a form without faults. What wasn't typed is null, never zero. */
export function entryOf(typed: ManualLog, id: string, end: number): SessionEntry {
  return {
    kind: "session",
    id,
    at: new Date(end).toISOString(),
    activity: typed.activity,
    distanceM: typed.activity === "run" ? readDistance(typed.km, "km") : null,
    durationMin: readMinutes(typed.minutes),
  };
}
