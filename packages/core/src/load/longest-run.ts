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
  let longest: number | null = null;
  const runs = sessions.filter((session) => session.activity === "run");
  for (const run of told === null ? runs : [...runs, told]) {
    if (run.at < from || run.at > at || run.distanceM === null) continue;
    longest = Math.max(longest ?? 0, run.distanceM);
  }
  return longest;
}

/** The longest a run may be, in whole metres: 110 % of the longest one, rounded down (FRA25). */
export function distanceCap(longestM: number): number {
  return Math.floor((longestM * value("spikeCapTenths")) / TENTHS);
}
