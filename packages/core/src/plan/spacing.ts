import { LADDER } from "#packs/achilles/ladder.ts";
import { PLYOMETRICS } from "#packs/achilles/plyometrics.ts";
import { recoveryDays } from "#packs/composition.ts";
import { JUMPS_LIKE, WALK_RUN_WEEKS, type WalkRunWeek } from "#packs/week-spacing.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import { walkRunPlace } from "#progression/walk-run-place.ts";
import type { LoadClass } from "#sessions/session.ts";
import { DAY, HOUR } from "#timeline/day.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

/** What spacing has to know about the runner; a ScreenContext fits. */
export interface SpacingContext {
  readonly stage: Stage;
  readonly packs: readonly PackId[];
}

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
export function restAfter(work: PlannedWork, { stage, packs }: SpacingContext): number {
  const load = loadOf(work, stage);
  if (load === "light") return 0;
  return Math.max(recoveryDays(packs, load), walkRunWeek(work)?.restDays ?? 0);
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

/** Dates in which the hours pass that the plyometric ladder asks for after a jump; 0 for what may be daily. */
export function jumpRest(exercise: string): number {
  const like = Object.entries(JUMPS_LIKE).find(([id]) => id === exercise)?.[1] ?? exercise;
  const hours = PLYOMETRICS.filter((row) => row.exercises.some((id) => id === like)).map(
    (row) => row.restHours,
  );
  return Math.ceil((Math.max(0, ...hours) * HOUR) / DAY);
}
