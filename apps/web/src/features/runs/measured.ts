import type { SessionEntry } from "@springback/core/timeline";
import { readDistance, typedDistance } from "#features/check/read-number.ts";
import type { Hand } from "#features/runs/hand.ts";
import {
  type LogFaults,
  type ManualLog,
  measureFaults,
  readMinutes,
} from "#features/runs/manual-log.ts";

/** How far and how long a session was, as typed texts; "" is not known. */
export type Measured = Pick<ManualLog, "far" | "minutes">;

/** What a session says of that, in the runner's units. */
export function measuredOf({ distanceM, durationMin }: SessionEntry, hand: Hand): Measured {
  return {
    far: typeof distanceM === "number" ? typedDistance(distanceM, hand.units, hand.locale) : "",
    minutes: typeof durationMin === "number" ? String(durationMin) : "",
  };
}

/** What of it was typed over. */
function changes(entry: SessionEntry, typed: Measured, hand: Hand): Partial<Measured> {
  const before = measuredOf(entry, hand);
  return {
    ...(typed.far !== before.far && { far: typed.far }),
    ...(typed.minutes !== before.minutes && { minutes: typed.minutes }),
  };
}

/** Whether anything of it was typed over. */
export const isMeasuredAnew = (entry: SessionEntry, typed: Measured, hand: Hand): boolean =>
  Object.keys(changes(entry, typed, hand)).length > 0;

/** What keeps a correction from being saved, by field. What stands as it was is right as it is. */
export function measuredFaults(entry: SessionEntry, typed: Measured, hand: Hand): LogFaults {
  const isRun = entry.activity === "run";
  const changed = changes(entry, typed, hand);
  const faults = measureFaults({ far: "", minutes: "", ...changed }, isRun, hand);
  const isEmpty = typed.minutes === "" && (!isRun || typed.far === "");
  if (isEmpty && Object.keys(changed).length > 0) {
    faults.minutes = isRun ? "giveEither" : "giveTheMinutes";
  }
  return faults;
}

/** The session's measures with what was typed over them; the rest to the metre as it was. */
export function correctedMeasures(
  entry: SessionEntry,
  typed: Measured,
  hand: Hand,
): Pick<SessionEntry, "distanceM" | "durationMin"> {
  const { far, minutes } = changes(entry, typed, hand);
  return {
    distanceM: far === undefined ? (entry.distanceM ?? null) : readDistance(far, hand.units),
    durationMin: minutes === undefined ? (entry.durationMin ?? null) : readMinutes(minutes),
  };
}
