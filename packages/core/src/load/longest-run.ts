import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";
import type { SessionRecord } from "#sessions/session.ts";

/** A run the intake tells of, as if it had been run then. */
export interface ToldRun {
  readonly at: number;
  readonly distanceM: number | null;
}

/** The longest run, in metres, of the 30 x 24 h up to a moment; null when no distance is known (clinical.md 7.1). */
export function longestRun(
  sessions: readonly SessionRecord[],
  told: ToldRun | null,
  at: number,
): number | null {
  const from = at - value("spikeWindow");
  const counts = (run: ToldRun): boolean => run.at >= from && run.at <= at;
  let longest = told !== null && counts(told) ? told.distanceM : null;
  for (const session of sessions) {
    const { activity, distanceM } = session;
    if (activity !== "run" || distanceM === null || !counts(session)) continue;
    longest = Math.max(longest ?? 0, distanceM);
  }
  return longest;
}

/** The longest a run may be, in whole metres: 110 % of the longest one, rounded down (FRA25). */
export function distanceCap(longestM: number): number {
  return Math.floor((longestM * value("spikeCapTenths")) / TENTHS);
}
