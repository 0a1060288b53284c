import type { RunnerState } from "#guidance/runner-state.ts";
import { situation } from "#guidance/situation.ts";
import { value } from "#packs/parameters.ts";
import type { MorningRecord } from "#sessions/session.ts";

/** A morning as a runner tells of it: pain (NRS) and minutes of stiffness; null = not known. */
export interface MorningLevel {
  readonly pain: number | null;
  readonly stiffnessMin: number | null;
}

/**
 * How a runner's mornings usually are: the lower median of the last ones that told of each. Not the baseline: mornings after
 * hard days count as well. Null where none told.
 */
export function usualMorning(state: RunnerState): MorningLevel {
  return {
    pain: lowerMedian(state.mornings, "pain"),
    stiffnessMin: lowerMedian(state.mornings, "stiffnessMin"),
  };
}

function lowerMedian(
  mornings: readonly MorningRecord[],
  field: "pain" | "stiffnessMin",
): number | null {
  const told = mornings.map((morning) => morning[field]).filter((answer) => answer !== null);
  const sorted = told.slice(-value("usualMornings")).toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}

/** The runner's limit (NRS) and baseline at an instant (RFC 3339). */
export function painLevels(
  state: RunnerState,
  at: string,
): { readonly cap: number; readonly baseline: number | null } {
  const { cap, baseline } = situation(state, { at }).moment;
  return { cap, baseline };
}
