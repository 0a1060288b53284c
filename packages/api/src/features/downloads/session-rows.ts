import type { Entry, SessionEntry, SettlingEntry } from "@springback/core/timeline";
import type { Columns } from "#features/downloads/csv.ts";

/** A session with the answer given a day later, if there is one. */
export interface SessionRow {
  readonly session: SessionEntry;
  readonly settling: SettlingEntry | undefined;
}

/** Every session in time order. */
export function sessionRows(entries: readonly Entry[]): readonly SessionRow[] {
  const settled = new Map(
    entries.flatMap((entry) => (entry.kind === "settling" ? [[entry.session, entry]] : [])),
  );
  return entries.flatMap((entry) =>
    entry.kind === "session" ? [{ session: entry, settling: settled.get(entry.id) }] : [],
  );
}

/** Instants as they were told, with their offset; pain 0-10, metres, minutes. */
export const SESSION_COLUMNS: Columns<SessionRow> = {
  ended_at: ({ session }) => session.at,
  activity: ({ session }) => session.activity,
  duration_min: ({ session }) => session.durationMin,
  distance_m: ({ session }) => session.distanceM,
  effort: ({ session }) => session.rpe,
  pain_before: ({ session }) => session.painBefore,
  pain_during_peak: ({ session }) => session.painDuringPeak,
  pain_after: ({ session }) => session.painAfter,
  pain_60min_later: ({ settling }) => settling?.pain60min,
  pain_24h_later: ({ settling }) => settling?.pain24h,
  limp: ({ session }) => session.limp,
  prescribed_sets: ({ session }) => session.prescribedSets,
  done_sets: ({ session }) => session.doneSets,
  step: ({ session }) => session.step,
  id: ({ session }) => session.id,
};
