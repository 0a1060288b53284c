import type { ScreenContext } from "#exercises/exercises.ts";
import { reviewedLines } from "#plan/session-review.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import { ladderLines } from "#progression/session-lines.ts";

/**
 * The stage's own strength session as lines of a plan that pass its review, each exercise once; empty when locks close all
 * of it, or none of the packs has doses at the stage. `week` is the week on the stage, from 1, for the heavy-slow table (clinical.md 2.4, 2.7).
 */
export function stageLines(context: ScreenContext, week: number): readonly StrengthPlanItem[] {
  const usual = (ladderLines(context.stage, week, context.packs) ?? []).map(
    ({ exercise, sets, reps, holdSeconds }): StrengthPlanItem => ({
      exercise,
      sets,
      reps,
      holdSeconds,
      change: null,
    }),
  );
  return onceEach(reviewedLines(usual, context).flatMap(({ becomes }) => becomes ?? []));
}

/** Lines without those whose exercise stands there already. */
export function onceEach(items: readonly StrengthPlanItem[]): readonly StrengthPlanItem[] {
  return items.filter(
    ({ exercise }, place) => items.findIndex((one) => one.exercise === exercise) === place,
  );
}
