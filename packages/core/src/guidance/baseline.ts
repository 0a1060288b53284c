import type { RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";

/**
 * The runner's usual pain (NRS): the lower median of the last mornings that tell of it, at most one above the intake
 * value; the intake value while there are fewer than three; null without an intake value (clinical.md 1.3).
 */
export function baselineOf(state: RunnerState): number | null {
  const told = state.intake?.baselinePain ?? null;
  if (told === null) return null;
  const values = state.baselineValues;
  if (values.length < value("baselineFewest")) return told;
  const sorted = values.toSorted((a, b) => a - b);
  const lowerHalf = sorted.slice(0, (sorted.length + 1) >> 1);
  return Math.min(Math.max(...lowerHalf), told + value("baselineRise"));
}
