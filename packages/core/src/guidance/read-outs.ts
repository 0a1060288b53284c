import type { RunnerState } from "#guidance/runner-state.ts";
import { shortestLongest, situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { distanceCap } from "#load/longest-run.ts";
import { isoDate, localDate, instantOf } from "#timeline/day.ts";

/**
 * The longest a single run may be at an instant, in whole metres: 110 % of the longest run of the last 30 days
 * (FRA25); null when that is unknown.
 */
export function runCap(state: RunnerState, at: string): number | null {
  const longestM = shortestLongest(
    threadsOf(state).map((thread) => situation(thread.state, { at })),
  );
  return longestM === null ? null : distanceCap(longestM);
}

/** The date (YYYY-MM-DD) an instant (RFC 3339) has in a zone. */
export function localDateOf(at: string, zone: string): string {
  return isoDate(localDate(instantOf(at), zone));
}
