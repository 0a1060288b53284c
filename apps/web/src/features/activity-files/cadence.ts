import type { ActivityKind } from "#features/activity-files/read-result.ts";
import type { Sample } from "#features/activity-files/track.ts";

/** A moment counts for at most this many seconds, so that a gap does not stretch its cadence. Ours. */
const LONGEST_WEIGHT_S = 10;
/** Nobody strides this often with one leg; a number above it already counts both feet. Ours. */
const STRIDES_LIMIT = 130;

/**
 * Steps a minute of both feet.
 *
 * FIT (`cadence`, `avg_cadence`), TCX (`RunCadence`, `AvgRunCadence`) and Garmin's GPX extension (`cad`) count strides of
 * one leg for running and walking, so the number is doubled. Some apps write both feet: above 130 it is taken as it is.
 * The device's own average is used where there is one; else the mean over time of the moments above zero.
 */
export function stepsPerMinute(
  activity: ActivityKind,
  samples: readonly Sample[],
  average: number | null,
): number | null {
  if (activity !== "run" && activity !== "walk") return null;
  const recorded = average !== null && average > 0 ? average : meanCadence(samples);
  if (recorded === null || !Number.isFinite(recorded)) return null;
  const steps = Math.round(recorded > STRIDES_LIMIT ? recorded : recorded * 2);
  return steps > 0 && steps <= 300 ? steps : null;
}

function meanCadence(samples: readonly Sample[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const [index, sample] of samples.entries()) {
    if (!(sample.cadence > 0)) continue;
    const next = samples[index + 1];
    const seconds = next === undefined ? 1 : (next.at - sample.at) / 1000;
    const share = Math.min(Math.max(seconds, 0), LONGEST_WEIGHT_S);
    sum += sample.cadence * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : null;
}
