import { isTakenOut, overridesInForce } from "#guidance/decide.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { shortestLongest, type Situation, situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { distanceCap } from "#load/longest-run.ts";
import { isoDate, localDate, instantOf } from "#timeline/day.ts";

/**
 * The longest a single run may be at an instant, in whole metres: 110 % of the longest run of the last 30 days
 * (FRA25); null when that is unknown.
 */
export function runCap(state: RunnerState, at: string): number | null {
  return capOf(seenAt(state, at));
}

/**
 * How far a run may go at an instant by what is asked then, in whole metres: `runCap`, of those injuries alone for which no
 * coach's override in force takes B6 out. Null when that is unknown, or taken out for all of them: an override names no distance.
 */
export function runCapInForce(state: RunnerState, at: string): number | null {
  return capOf(seenAt(state, at).filter((seen) => !isTakenOut(B6, overridesInForce(seen))));
}

const B6 = { id: "B6" } as const;

const seenAt = (state: RunnerState, at: string): readonly Situation[] =>
  threadsOf(state).map((thread) => situation(thread.state, { at }));

function capOf(seen: readonly Situation[]): number | null {
  const longestM = shortestLongest(seen);
  return longestM === null ? null : distanceCap(longestM);
}

/** The date (YYYY-MM-DD) an instant (RFC 3339) has in a zone. */
export function localDateOf(at: string, zone: string): string {
  return isoDate(localDate(instantOf(at), zone));
}
