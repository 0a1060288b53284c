import { halfUp } from "#outcomes/half-up.ts";
import { RESULT_NOISE } from "#packs/achilles/tests.ts";
import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";

/** What a change of the Achilles score is called. Information, and never the only gate. */
export type ScoreChange = "meaningful" | "maybe" | "noise" | "lower";

/**
 * A later total against an earlier one (clinical.md 5.2): meaningful from 14 points, or from 7 once 24 weeks have passed; from 6
 * up to that perhaps noise; a fall of 6 or more is lower; the rest is noise. Weeks unknown count as before week 24.
 */
export function scoreChange(from: number, to: number, weeksSinceStart: number | null): ScoreChange {
  const late = (weeksSinceStart ?? 0) >= value("importantLateWeeks");
  const rise = to - from;
  if (rise >= value(late ? "importantChangeLate" : "importantChange")) return "meaningful";
  if (rise >= RESULT_NOISE.score.value) return "maybe";
  return -rise >= RESULT_NOISE.score.value ? "lower" : "noise";
}

/** Whether two counts of heel raises differ by no more than the test does from day to day (HL17). */
export function isRaiseNoise(before: number, after: number): boolean {
  return Math.abs(after - before) < RESULT_NOISE.raises.value;
}

const sum = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);

/** The runner's own activities: the mean in tenths (half up), 0 cannot to 10 as before; null without an answer. */
export function psfsTenths(items: readonly number[]): number | null {
  if (items.length === 0) return null;
  return halfUp(sum(items) * TENTHS, items.length);
}

/**
 * Whether the mean rose by what is said to matter (clinical.md 5.3). That number wasn't read in its source, so this is shown
 * as unverified and decides nothing. Exact, without rounding; null when either is unanswered.
 */
export function psfsRose(before: readonly number[], after: readonly number[]): boolean | null {
  if (before.length === 0 || after.length === 0) return null;
  const rise = sum(after) * before.length - sum(before) * after.length;
  return rise >= RESULT_NOISE.psfs.value * before.length * after.length;
}
