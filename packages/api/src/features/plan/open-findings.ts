import type { ScreenContext } from "@springback/core/exercises";
import { type Finding, review, type StrengthPlanItem } from "@springback/core/plan";

/** A finding its coach chose to keep. */
export interface Kept {
  readonly exercise: string;
  readonly rule: string;
}

/** A finding of a plan, and whether it is there because of an open red flag: then nobody can keep it. */
export interface OpenFinding extends Finding {
  readonly locked: boolean;
}

const same = (a: Kept, b: Kept): boolean => a.exercise === b.exercise && a.rule === b.rule;

/**
 * What a plan's review finds that its coach hasn't decided to keep. What only an open red flag finds can't be kept: it
 * closes by a clinician's clearance, never by a reason.
 */
export function openFindings(
  items: readonly StrengthPlanItem[],
  kept: readonly Kept[],
  context: ScreenContext,
): readonly OpenFinding[] {
  const anyway = review({ items }, { ...context, locks: [] });
  return review({ items }, context)
    .map((found) => ({ ...found, locked: !anyway.some((other) => same(other, found)) }))
    .filter((found) => found.locked || !kept.some((one) => same(one, found)));
}
