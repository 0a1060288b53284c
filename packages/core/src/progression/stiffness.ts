import { value } from "#packs/parameters.ts";
import type { MorningRecord } from "#sessions/session.ts";

/**
 * What is usual for a runner at an instant (epoch ms), in minutes: the lower median of the answered mornings of the days before it
 * (clinical.md 1.3, ours); null with none of them answered.
 */
export function usualStiffness(
  mornings: readonly Pick<MorningRecord, "at" | "stiffnessMin">[],
  at: number,
): number | null {
  const from = at - value("stiffnessDays");
  const before = mornings
    .filter((one) => one.at < at && one.at >= from)
    .flatMap(({ stiffnessMin }) => stiffnessMin ?? [])
    .toSorted((a, b) => a - b);
  return before[(before.length - 1) >> 1] ?? null;
}

/**
 * Whether a morning is clearly stiffer than what was usual before it (clinical.md 1.3, ours): so many minutes above, or twice
 * that and long enough to matter. Shown to runner and coach; no published cut-off exists, so nothing is decided by it. False
 * without an answer, or with none to compare.
 */
export function isStifferThanUsual(
  mornings: readonly MorningRecord[],
  morning: MorningRecord,
): boolean {
  // What isn't known is neither above nor below anything.
  const now = morning.stiffnessMin ?? Number.NaN;
  const usual = usualStiffness(mornings, morning.at) ?? Number.NaN;
  return (
    now >= usual + value("stiffnessRise") ||
    // Stryker disable next-line ConditionalExpression,EqualityOperator: with the numbers of today what is twice as stiff and long enough is so many minutes above, too; both are what is asked for
    (now - usual >= usual && now >= value("stiffnessDoubled"))
  );
}
