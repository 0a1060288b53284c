import type { ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { finding, type Finding, type WeekFinding } from "#plan/finding.ts";
import { reviewedLines } from "#plan/session-review.ts";
import type { StrengthPlan } from "#plan/strength-plan.ts";
import type { WeekPlan } from "#plan/week-plan.ts";
import { reviewWeek, type WeekReviewOptions } from "#plan/week-review.ts";

export type { Finding, Severity, WeekFinding, WeekFix } from "#plan/finding.ts";
export type { StrengthPlan, StrengthPlanItem } from "#plan/strength-plan.ts";
export type { PlannedDay, PlannedWork, WeekPlan } from "#plan/week-plan.ts";
export { applyFix } from "#plan/week-review.ts";

/**
 * Reviews a coach's plan for one runner as it is typed. A session's lines are held against stage, site, locks and packs
 * (clinical.md 3.3), doses and landings; a week also against recovery days, the longest run, the way back to running and
 * the walk-run table (1.5, 2.5, 2.8, 7). Pure and quick; half-typed numbers are findings, not errors. All findings of a
 * line, or of a piece of a week's work, offer the same fix, which mends all of it and never adds load; applying every fix
 * leaves nothing but what an open flag or an unanswered intake closes, and exercises nobody knows.
 *
 * The calm days of a flare are no fact, so they are told beside the state.
 *
 * A session can be reviewed against a `ScreenContext` alone, which is what the plan builder's page has.
 */
export function review(plan: StrengthPlan, context: ScreenContext): Finding[];
export function review(plan: StrengthPlan, state: RunnerState, at: string): Finding[];
export function review(
  plan: WeekPlan,
  state: RunnerState,
  at: string,
  options?: WeekReviewOptions,
): WeekFinding[];
export function review(
  plan: StrengthPlan | WeekPlan,
  against: ScreenContext | RunnerState,
  at?: string,
  options?: WeekReviewOptions,
): Finding[] | WeekFinding[] {
  if ("days" in plan) return reviewWeek(plan, against as RunnerState, at as string, options);
  const context =
    at === undefined ? (against as ScreenContext) : screenContext(against as RunnerState, at);
  return reviewedLines(plan.items, context).flatMap(({ item, faults, becomes }) =>
    faults.map(({ rule, severity, change }) => finding(item, rule, severity, becomes, change)),
  );
}
