import type { Activity, SessionEntry } from "@springback/core/timeline";
import type { ReadActivity } from "#features/activity-files/read-result.ts";
import { toSessionEntry } from "#features/activity-files/to-session-entry.ts";
import { readDistance, typedDistance } from "#features/check/read-number.ts";
import type { Hand } from "#features/runs/hand.ts";
import { instantOf, type LocalTime, localTime } from "#features/runs/local-time.ts";
import { endFault, type LogFaults, measureFaults, readMinutes } from "#features/runs/manual-log.ts";

/** One read file as its row holds it: text as typed, "" for nothing. */
export interface FileReview extends LocalTime {
  readonly activity: Activity | "";
  /** In the runner's units. */
  readonly far: string;
  readonly minutes: string;
}

/** What is wrong with a row's fields, as keys of the words. */
export type ReviewFaults = LogFaults & { readonly activity?: "pickActivity" };

/** What a file's row starts with. What can't be believed isn't filled in. */
export function reviewOf(read: ReadActivity, { zone, units, locale }: Hand): FileReview {
  const entry = toSessionEntry(read, { id: "" });
  const metres = read.implausible ? null : read.distanceM;
  return {
    activity: entry?.activity ?? "",
    far: metres === null ? "" : typedDistance(metres, units, locale),
    minutes: read.implausible || read.durationMin === null ? "" : String(read.durationMin),
    ...localTime(Date.parse(read.endedAt), zone),
  };
}

/** What keeps a file's session from being saved, by field. */
export function faultsOf(typed: FileReview, hand: Hand, now: number): ReviewFaults {
  const fault = endFault(instantOf(typed, hand.zone), now);
  return {
    ...measureFaults(typed, typed.activity === "run", hand),
    ...(typed.activity === "" && { activity: "pickActivity" }),
    ...(fault && { date: fault }),
  };
}

/**
 * The session fact of a reviewed file without faults: the file's own numbers where the runner left them, what the
 * runner typed where they didn't, and nothing where nothing stands. The track stays where the file was read.
 */
export function factOf(
  read: ReadActivity,
  typed: FileReview,
  { id, hand }: { readonly id: string; readonly hand: Hand },
): {
  readonly id: string;
  readonly entry: SessionEntry;
  readonly sourceKey: string;
  readonly cadenceSpm: number | null;
} | null {
  if (typed.activity === "") return null;
  const own = toSessionEntry(read, { id, activity: typed.activity });
  const end = instantOf(typed, hand.zone);
  if (!own || end === null) return null;
  const first = reviewOf(read, hand);
  const moved = typed.date !== first.date || typed.time !== first.time;
  const onFoot = typed.activity === "run" || typed.activity === "walk";
  const entry: SessionEntry = {
    ...own,
    at: moved ? new Date(end).toISOString() : own.at,
    distanceM: typed.far === first.far ? (own.distanceM ?? null) : distanceOf(typed, hand),
    durationMin: typed.minutes === first.minutes ? own.durationMin : readMinutes(typed.minutes),
  };
  return { id, entry, sourceKey: read.sourceKey, cadenceSpm: onFoot ? read.cadenceSpm : null };
}

/** Running metres only, as the timeline knows no others. */
function distanceOf(typed: FileReview, { units }: Hand): number | null {
  return typed.activity === "run" ? readDistance(typed.far, units) : null;
}
