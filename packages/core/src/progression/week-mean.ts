import { value } from "#packs/parameters.ts";
import { inWeek } from "#progression/running-gates.ts";
import type { MorningRecord } from "#sessions/session.ts";

/** A mean as sum and count, so that means are compared without rounding. */
interface Mean {
  readonly sum: number;
  readonly count: number;
}

type Measure = "pain" | "stiffnessMin";

/** The mean of a week's answered mornings; null with fewer than five (clinical.md 1.6 "Precisely"). */
function weekMean(
  mornings: readonly MorningRecord[],
  measure: Measure,
  at: number,
  weeksBack: number,
): Mean | null {
  let sum = 0;
  let count = 0;
  for (const morning of inWeek(mornings, at, weeksBack)) {
    const answered = morning[measure];
    if (answered === null) continue;
    sum += answered;
    count += 1;
  }
  return count >= value("weekMornings") ? { sum, count } : null;
}

function isAbove(a: Mean | null, b: Mean | null): boolean {
  return a !== null && b !== null && a.sum * b.count > b.sum * a.count;
}

/** Whether this week's mean is above last week's; a missing mean is not above. */
export function hasRisen(
  mornings: readonly MorningRecord[],
  measure: Measure,
  at: number,
): boolean {
  return hasRisenFor(1, mornings, measure, at);
}

/** Whether the mean rose in each of so many weeks in a row, up to now. */
export function hasRisenFor(
  weeks: number,
  mornings: readonly MorningRecord[],
  measure: Measure,
  at: number,
): boolean {
  for (let back = 0; back < weeks; back += 1) {
    const before = weekMean(mornings, measure, at, back + 1);
    if (!isAbove(weekMean(mornings, measure, at, back), before)) return false;
  }
  return true;
}

/** Whether both weeks' means are known and this week's is not the higher one. */
export function isNotHigher(
  mornings: readonly MorningRecord[],
  measure: Measure,
  at: number,
): boolean {
  const now = weekMean(mornings, measure, at, 0);
  const last = weekMean(mornings, measure, at, 1);
  return now !== null && last !== null && !isAbove(now, last);
}
