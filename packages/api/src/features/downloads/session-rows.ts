import { factsInForce, takenOutOf } from "@springback/core/guidance";
import type { SessionEntry, SettlingEntry } from "@springback/core/timeline";
import type { Columns } from "#features/downloads/csv.ts";
import type { FactRow } from "#features/timeline/queries.ts";

/** A session with the answer given a day later, if there is one. */
export interface SessionRow {
  readonly session: SessionEntry;
  readonly settling: SettlingEntry | undefined;
  /** When it was taken out, as one that never was; null for one that was. */
  readonly takenOut: Date | null;
}

/** Every session in time order, as it was told: those that were taken out too. */
export function sessionRows(facts: readonly FactRow[]): readonly SessionRow[] {
  const inForce = factsInForce(facts);
  const settled = new Map(
    inForce.flatMap(({ entry }) => (entry.kind === "settling" ? [[entry.session, entry]] : [])),
  );
  return [...inForce.filter(({ takenOut }) => !takenOut), ...takenOutOf(facts)]
    .flatMap(({ entry, takenOut, receivedAt }) =>
      entry.kind === "session" ? [{ session: entry, out: takenOut ? receivedAt : null }] : [],
    )
    .toSorted((a, b) => Date.parse(a.session.at) - Date.parse(b.session.at))
    .map(({ session, out }) => ({ session, settling: settled.get(session.id), takenOut: out }));
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
  taken_out: ({ takenOut }) => takenOut?.toISOString(),
};
