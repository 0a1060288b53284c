import { review, type WeekFinding, type WeekPlan } from "#plan/plan.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import type { Planning } from "#testing/plans.ts";
import { isoDate } from "#timeline/day.ts";

/** Work by the number of days from the day of the review. */
export type Sketch = readonly (readonly [day: number, ...works: PlannedWork[]])[];

/** A plan out of a sketch. */
export const week = ({ today }: Planning, sketch: Sketch): WeekPlan => ({
  days: sketch.map(([day, ...works]) => ({ date: isoDate(today + day), works })),
});
/** What the review finds in a sketch. */
export const found = (who: Planning, sketch: Sketch): WeekFinding[] =>
  review(week(who, sketch), who.state, who.at);

/** What is found, as "day rule -> what it becomes". */
export const said = (who: Planning, sketch: Sketch): string[] =>
  found(who, sketch).map(({ date, rule, fix }) => {
    const day = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((one) => isoDate(who.today + one) === date);
    return `${day ?? date} ${rule} -> ${fix === null ? "nothing" : briefly(fix.becomes)}`;
  });

/** A piece of work in a line; "out" when it is taken out. */
export const briefly = (work: PlannedWork | null): string => {
  if (work === null) return "out";
  const { activity, distanceM, durationMin, step, items } = work;
  const told = [step, distanceM && `${distanceM} m`, durationMin && `${durationMin} min`];
  const lines = items?.map((item) => item.exercise);
  return [activity, ...told, ...(lines ?? [])].filter(Boolean).join(" ");
};

/** A run of medium effort. */
export const easy = (
  distanceM: number | null = 5000,
  more: Partial<PlannedWork> = {},
): PlannedWork => ({
  activity: "run",
  load: "medium",
  distanceM,
  ...more,
});
/** A run of high effort. */
export const hard = easy(5000, { load: "high" });
/** A go at a walk-run step, such as WR-A/1. */
export const step = (name: string): PlannedWork => ({
  activity: "run",
  load: "medium",
  step: name,
});
/** A line of a session. */
export const line = (exercise: string, sets = 3, reps: number | null = 10) => ({
  exercise,
  sets,
  reps,
  holdSeconds: null,
});
/** A strength session of these exercises, ten each, three times. */
export const lift = (...exercises: string[]): PlannedWork => ({
  activity: "strength",
  items: exercises.map((id) => line(id)),
});
/** A strength session that fits every stage. */
export const RAISES = lift("hr_seat");
