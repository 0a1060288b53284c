import { type ScreenContext, withPlanned } from "#exercises/exercises.ts";
import { withinLandings } from "#plan/landings.ts";
import { type ReviewedLine, reviewedLine } from "#plan/line-review.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";

/** A session's lines, each with what is wrong with it and what mends it. Planning a stretch is what lets it in. */
export function reviewedLines(
  items: readonly StrengthPlanItem[],
  context: ScreenContext,
): readonly ReviewedLine[] {
  const planned = items.map((item) => item.exercise);
  const saved = withPlanned(context, planned);
  return withinLandings(items.map((item) => reviewedLine(item, saved)));
}
