import type { Activity, SessionEntry } from "@springback/core/timeline";
import { RANGES } from "@springback/core/ranges";
import { WINDOWS } from "@springback/core/windows";
import { offeredDistance, readDistance } from "#features/check/read-number.ts";
import { answersOf, type Felt } from "#features/runs/felt.ts";
import type { Hand } from "#features/runs/hand.ts";
import { instantOf, type LocalTime, localTime } from "#features/runs/local-time.ts";

/** What the log form holds: text as typed. */
export interface ManualLog extends LocalTime {
  readonly activity: Activity;
  /** In the runner's units. */
  readonly far: string;
  readonly minutes: string;
  readonly when: "now" | "today" | "other";
}

/** What is wrong with a field, as a key of the words. */
export type LogFault =
  | "giveDistance"
  | "giveMinutes"
  | "giveEither"
  | "giveTheMinutes"
  | "giveDate"
  | "ahead";
export type LogFaults = Partial<Record<"far" | "minutes" | "date" | "time", LogFault>>;

/** A log form as it opens: a run that has just ended, nothing measured. */
export function emptyLog(now: number, { zone }: Hand): ManualLog {
  return { activity: "run", far: "", minutes: "", when: "now", ...localTime(now, zone) };
}

/** The server lets a phone's clock run this far ahead; so does the form. */
const AHEAD_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

/**
 * The distance or the minutes a form begins with: those of the last session of this kind (`sessions` newest first), as typed
 * texts. None from longer ago than the longest run counts, so that what stands there by itself never lengthens the next run.
 */
export function likeLast(
  sessions: readonly { readonly entry: SessionEntry }[],
  activity: Activity,
  { now, hand }: { readonly now: number; readonly hand: Hand },
): Pick<ManualLog, "far" | "minutes"> {
  const last = sessions.find(({ entry }) => entry.activity === activity)?.entry;
  if (!last || Date.parse(last.at) < now - WINDOWS.longestRunDays * DAY_MS) return NOTHING;
  const { distanceM, durationMin } = last;
  if (activity === "run" && typeof distanceM === "number") {
    return { far: offeredDistance(distanceM, hand.units, hand.locale), minutes: "" };
  }
  return typeof durationMin === "number" ? { far: "", minutes: String(durationMin) } : NOTHING;
}

const NOTHING = { far: "", minutes: "" };

/** Whole minutes from 0 to a day, typed; null when it isn't that. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) && Number(text) <= RANGES.minutes.to ? Number(text) : null;
}

/** When a session ended, by the form; null when it can't be told. `firstTry` keeps "now" the same over retries. */
export function endOf(typed: ManualLog, { zone }: Hand, firstTry: number): number | null {
  if (typed.when === "now") return firstTry;
  const date = typed.when === "today" ? localTime(firstTry, zone).date : typed.date;
  return instantOf({ date, time: typed.time }, zone);
}

/** What keeps a session from being saved, by field. A distance or the minutes are enough. */
export function faultsOf(typed: ManualLog, hand: Hand, now: number): LogFaults {
  const faults: LogFaults = measureFaults(typed, typed.activity === "run", hand);
  if (typed.minutes === "" && (typed.activity !== "run" || typed.far === "")) {
    faults.minutes = typed.activity === "run" ? "giveEither" : "giveTheMinutes";
  }
  const fault = endFault(endOf(typed, hand, now), now);
  if (fault) faults[typed.when === "other" ? "date" : "time"] = fault;
  return faults;
}

/** What is wrong with a typed distance, where one is asked for, and with typed minutes. */
export function measureFaults(
  { far, minutes }: Pick<ManualLog, "far" | "minutes">,
  asksFar: boolean,
  { units }: Hand,
): LogFaults {
  const faults: LogFaults = {};
  if (asksFar && far !== "" && readDistance(far, units) === null) faults.far = "giveDistance";
  if (minutes !== "" && readMinutes(minutes) === null) faults.minutes = "giveMinutes";
  return faults;
}

/** What is wrong with the end of a session (epoch ms; null when it is no real moment); null when nothing is. */
export function endFault(end: number | null, now: number): LogFault | null {
  if (end === null) return "giveDate";
  return end > now + AHEAD_MS ? "ahead" : null;
}

/** The session fact of a form without faults, with how it felt as far as that is answered. What is open is null, never zero. */
export function entryOf(
  typed: ManualLog,
  felt: Felt,
  { id, end, units }: { readonly id: string; readonly end: number } & Pick<Hand, "units">,
): SessionEntry {
  return {
    kind: "session",
    id,
    at: new Date(end).toISOString(),
    activity: typed.activity,
    distanceM: typed.activity === "run" ? readDistance(typed.far, units) : null,
    durationMin: readMinutes(typed.minutes),
    ...answersOf(felt),
  };
}
