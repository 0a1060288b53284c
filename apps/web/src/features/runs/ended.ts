import type { SessionEntry } from "@springback/core/timeline";
import { instantOf, type LocalTime, localTime } from "#features/runs/local-time.ts";
import { endFault, type LogFaults } from "#features/runs/manual-log.ts";

/** When a session ended, as the clock showed it where it was, or in the runner's zone; and as form fields hold it. */
export function endedOf({ at, zone }: SessionEntry, runners: string): LocalTime {
  return localTime(Date.parse(at), zone ?? runners);
}

/** Whether another end was typed. */
export function isEndedAnew(
  entry: SessionEntry,
  { date, time }: LocalTime,
  runners: string,
): boolean {
  const before = endedOf(entry, runners);
  return date !== before.date || time !== before.time;
}

/** What keeps another end from being saved, at `now` (epoch ms). What stands as it was is right as it is. */
export function endedFaults(
  entry: SessionEntry,
  typed: LocalTime,
  { zone, now }: { readonly zone: string; readonly now: number },
): LogFaults {
  if (!isEndedAnew(entry, typed, zone)) return {};
  const fault = endFault(instantOf(typed, entry.zone ?? zone), now);
  return fault ? { date: fault } : {};
}

/** The session's end with what was typed over it, RFC 3339; untouched it stays to the second. Asked without faults. */
export function correctedEnd(
  entry: SessionEntry,
  typed: LocalTime,
  runners: string,
): Pick<SessionEntry, "at"> {
  const end = instantOf(typed, entry.zone ?? runners);
  if (end === null || !isEndedAnew(entry, typed, runners)) return { at: entry.at };
  return { at: new Date(end).toISOString() };
}
