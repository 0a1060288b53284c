import { value } from "#packs/parameters.ts";
import { SCORE_LENGTH } from "#packs/ranges.ts";
import type { AchillesScoreResult, OutcomeItem, Pregnancy } from "#timeline/timeline.ts";

/** A filled-in score, as far as it was answered. */
interface FilledScore {
  readonly items: readonly OutcomeItem[];
  readonly weeksSinceStart: number | null;
}

/** The Achilles score, 0-100 and 100 best; null unless every item is answered (clinical.md 5.1). */
export function achillesTotal(items: readonly OutcomeItem[]): number | null {
  if (items.length !== SCORE_LENGTH) return null;
  let total = 0;
  for (const item of items) {
    if (item === null) return null;
    total += typeof item === "number" ? item : item.points;
  }
  return total;
}

/** Whether a score can be added up. */
export function hasScore(items: readonly OutcomeItem[]): boolean {
  return achillesTotal(items) !== null;
}

/** Whether questionnaire scores are kept but not read: pregnant, or up to twelve weeks after birth (clinical.md 4). */
export function isExpecting(pregnancy: Pregnancy | null): boolean {
  return pregnancy === "pregnant" || pregnancy === "postpartum12w";
}

/**
 * The last score and whether it is an important change from the first complete earlier one (clinical.md 5.2;
 * LAG21): 14 points, or 7 from week 24. Not interpreted while pregnant or post-partum.
 */
export function achillesScore(
  last: FilledScore,
  earlier: FilledScore | null,
  pregnancy: Pregnancy | null,
): AchillesScoreResult {
  const total = achillesTotal(last.items);
  const before = earlier === null ? null : achillesTotal(earlier.items);
  const late = (last.weeksSinceStart ?? 0) >= value("importantLateWeeks");
  const needed = late ? value("importantChangeLate") : value("importantChange");
  const changed = total !== null && before !== null && total - before >= needed;
  return { total: total ?? "incomplete", important: isExpecting(pregnancy) ? null : changed };
}
