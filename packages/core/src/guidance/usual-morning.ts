import type { RunnerState } from "#guidance/runner-state.ts";
import { situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { value } from "#packs/parameters.ts";
import type { MorningRecord } from "#sessions/session.ts";

/** A morning as a runner tells of it: pain (NRS) and minutes of stiffness; null = not known. */
export interface MorningLevel {
  readonly pain: number | null;
  readonly stiffnessMin: number | null;
}

/**
 * How a runner's mornings usually are: the lower median of the last ones that told of each, of the sorer injury where there
 * are several. Not the baseline: mornings after hard days count as well. Null where none told.
 */
export function usualMorning(state: RunnerState): MorningLevel {
  const own = threadsOf(state).map((thread) => thread.state.mornings);
  return {
    pain: highest(own.map((mornings) => lowerMedian(mornings, "pain"))),
    stiffnessMin: highest(own.map((mornings) => lowerMedian(mornings, "stiffnessMin"))),
  };
}

function highest(levels: readonly (number | null)[]): number | null {
  const told = levels.filter((level) => level !== null);
  return told.length === 0 ? null : Math.max(...told);
}

function lowerMedian(
  mornings: readonly MorningRecord[],
  field: "pain" | "stiffnessMin",
): number | null {
  const told = mornings.map((morning) => morning[field]).filter((answer) => answer !== null);
  const sorted = told.slice(-value("usualMornings")).toSorted((a, b) => a - b);
  return highest(sorted.slice(0, (sorted.length + 1) >> 1));
}

/** The runner's limit (NRS) and usual pain at an instant (RFC 3339): the lowest limit and the highest of several injuries. */
export function painLevels(
  state: RunnerState,
  at: string,
): { readonly cap: number; readonly baseline: number | null } {
  const moments = threadsOf(state).map((thread) => situation(thread.state, { at }).moment);
  return {
    cap: Math.min(...moments.map(({ cap }) => cap)),
    baseline: highest(moments.map(({ baseline }) => baseline)),
  };
}
