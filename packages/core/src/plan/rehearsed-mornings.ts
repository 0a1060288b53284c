import type { RunnerState } from "#guidance/runner-state.ts";
import { type MorningLevel, painLevels, usualMorning } from "#guidance/usual-morning.ts";

/** How the mornings of a rehearsed week are. */
export type Mornings = "best" | "expected" | "worst";

/**
 * How it feels through a rehearsed week (ours): one level for waking, before, during and after work, and the day after it.
 * Best is no pain at all. Expected is how the runner's mornings usually are; where they told of none, their usual pain;
 * without that, as the worst. Worst is one above the limit, or the usual where that is higher, and so never settles.
 */
export function rehearsedLevel(
  state: RunnerState,
  mornings: Mornings,
  at: string,
): MorningLevel & { readonly pain: number } {
  if (mornings === "best") return { pain: 0, stiffnessMin: 0 };
  const { cap, baseline } = painLevels(state, at);
  const usual = usualMorning(state);
  const pain = usual.pain ?? baseline;
  const over = cap + 1;
  return {
    pain: mornings === "worst" ? Math.max(over, pain ?? over) : (pain ?? over),
    stiffnessMin: usual.stiffnessMin,
  };
}
