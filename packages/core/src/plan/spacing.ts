import { LADDER } from "#packs/achilles/ladder.ts";
import { value } from "#packs/parameters.ts";
import { JUMP_REST, WALK_RUN_WEEKS, type WalkRunWeek } from "#packs/week-spacing.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import { walkRunPlace } from "#progression/walk-run-place.ts";
import type { LoadClass } from "#sessions/session.ts";
import type { Stage } from "#timeline/timeline.ts";

/** How hard a planned piece of work is for the tendon (clinical.md 1.3): a run at least medium, and high when not said. */
export function loadOf(work: PlannedWork, stage: Stage): LoadClass {
  switch (work.activity) {
    case "run":
      return work.load === "light" ? "medium" : (work.load ?? "high");
    case "strength":
      return work.load ?? LADDER[stage].week.load;
    case "walk":
      return work.load ?? "light";
    default:
      return "light";
  }
}

/** Whether a piece of work needs recovery days around it. */
export function isLoading(work: PlannedWork, stage: Stage): boolean {
  return loadOf(work, stage) !== "light";
}

/** Whole dates to leave free after a piece of work before the next that loads the tendon (clinical.md 2.5, 7.4). */
export function restAfter(work: PlannedWork, stage: Stage): number {
  const load = loadOf(work, stage);
  if (load === "light") return 0;
  const recovery = value(load === "high" ? "highRecovery" : "mediumRecovery");
  return Math.max(recovery, walkRunWeek(work)?.restDays ?? 0);
}

/** How the table of a walk-run is laid over a week; null for work that isn't one. */
export function walkRunWeek(work: PlannedWork): WalkRunWeek | null {
  const place = work.activity === "run" ? walkRunPlace(work.step) : null;
  if (place === null) return null;
  return (
    WALK_RUN_WEEKS.findLast((row) => row.table === place.table && row.fromStep <= place.step) ??
    null
  );
}

/** Dates from a day with these jumps to the next day of jumping (clinical.md 2.8); 0 without such jumps. */
export function jumpDates(work: PlannedWork): number {
  const dates = (work.items ?? []).map((item) => jumpRest(item.exercise));
  return Math.max(0, ...dates);
}

/** The dates a jump asks for; 0 for what may be done daily. */
export function jumpRest(exercise: string): number {
  return JUMP_REST.find((row) => row.exercise === exercise)?.dates ?? 0;
}
