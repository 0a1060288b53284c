import type { Activity, SessionEntry } from "@springback/core/timeline";
import type { ReadActivity } from "#features/activity-files/read-result.ts";
import { toSessionEntry } from "#features/activity-files/to-session-entry.ts";
import { readDistance } from "#features/check/read-number.ts";
import { instantOf, type LocalTime, localTime } from "#features/runs/local-time.ts";
import { IN_FUTURE, type LogFaults, readMinutes } from "#features/runs/manual-log.ts";

/** One read file as its row holds it: text as typed, "" for nothing. */
export interface FileReview extends LocalTime {
  readonly activity: Activity | "";
  readonly km: string;
  readonly minutes: string;
}

export type ReviewFaults = LogFaults & { readonly activity?: string };

/** What a file's row starts with. What can't be believed isn't filled in. */
export function reviewOf(read: ReadActivity, zone: string): FileReview {
  const entry = toSessionEntry(read, { id: "" });
  const metres = read.implausible ? null : read.distanceM;
  return {
    activity: entry?.activity ?? "",
    km: metres === null ? "" : (metres / 1000).toFixed(2),
    minutes: read.implausible || read.durationMin === null ? "" : String(read.durationMin),
    ...localTime(Date.parse(read.endedAt), zone),
  };
}

/** What keeps a file's session from being saved, by field. */
export function faultsOf(typed: FileReview, zone: string, now: number): ReviewFaults {
  const faults: { -readonly [K in keyof ReviewFaults]: ReviewFaults[K] } = {};
  if (typed.activity === "") faults.activity = "Pick what it was.";
  if (typed.activity === "run" && typed.km !== "" && readDistance(typed.km, "km") === null) {
    faults.km = "Type kilometres such as 5.2, up to 300.";
  }
  if (typed.minutes !== "" && readMinutes(typed.minutes) === null) {
    faults.minutes = "Type whole minutes, up to 1440.";
  }
  const end = instantOf(typed, zone);
  if (end === null) faults.date = "Pick a real date and time.";
  else if (end > now + 5 * 60_000) faults.date = IN_FUTURE;
  return faults;
}

/**
 * The session fact of a reviewed file without faults: the file's own numbers where the runner left them, what the
 * runner typed where they didn't, and nothing where nothing stands. The track stays where the file was read.
 */
export function factOf(
  read: ReadActivity,
  typed: FileReview,
  { id, zone }: { readonly id: string; readonly zone: string },
): {
  readonly id: string;
  readonly entry: SessionEntry;
  readonly sourceKey: string;
  readonly cadenceSpm: number | null;
} | null {
  if (typed.activity === "") return null;
  const own = toSessionEntry(read, { id, activity: typed.activity });
  const end = instantOf(typed, zone);
  if (!own || end === null) return null;
  const first = reviewOf(read, zone);
  const moved = typed.date !== first.date || typed.time !== first.time;
  const onFoot = typed.activity === "run" || typed.activity === "walk";
  const entry: SessionEntry = {
    ...own,
    at: moved ? new Date(end).toISOString() : own.at,
    distanceM: typed.km === first.km ? (own.distanceM ?? null) : readKilometresOf(typed),
    durationMin: typed.minutes === first.minutes ? own.durationMin : readMinutes(typed.minutes),
  };
  return { id, entry, sourceKey: read.sourceKey, cadenceSpm: onFoot ? read.cadenceSpm : null };
}

/** Running metres only, as the timeline knows no others. */
function readKilometresOf(typed: FileReview): number | null {
  return typed.activity === "run" ? readDistance(typed.km, "km") : null;
}
