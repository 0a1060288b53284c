import type { PlannedWork, WeekPlan } from "#plan/week-plan.ts";
import type { Weekday } from "#timeline/day.ts";
import type { Activity } from "#timeline/timeline.ts";

export type { Weekday } from "#timeline/day.ts";

/** What a week is built to. Only offered days are used; the rules decide how many of them. */
export interface WeekPreferences {
  /** The first of the seven local dates (YYYY-MM-DD). */
  readonly from: string;
  readonly runDays: readonly Weekday[];
  readonly strengthDays: readonly Weekday[];
  /** Where the longest run should be, if it can. */
  readonly longRunDay?: Weekday | null;
  /** Low-impact work for offered running days that can't have a run; none means rest. */
  readonly crossTraining: readonly Extract<Activity, "swim" | "cycle" | "poolRun">[];
  /** Minutes of low-impact work; not said: ours. */
  readonly minutes?: number | null;
  /** The week on the stage, from 1, for the heavy-slow table. */
  readonly stageWeek?: number;
  /** What was planned for the days before, and the dates of it that were missed. */
  readonly lastWeek?: LastWeek | null;
  /** The last calm date (YYYY-MM-DD) of a flare; null without one. */
  readonly calmUntil?: string | null;
}

/** The week before: its rests are kept, missed or not, and nothing of it is added on top. */
export interface LastWeek {
  readonly plan: WeekPlan;
  readonly missed: readonly string[];
}

/** The rule behind a piece of a week; `explain` has its words. */
export interface Why {
  readonly rule: string;
}

/** A piece of a built week with the rule that put it there. */
export interface BuiltWork {
  readonly work: PlannedWork;
  readonly why: Why;
}

/** A date of a built week: what it has, or why it is free. */
export interface BuiltDay {
  readonly date: string;
  readonly works: readonly BuiltWork[];
  readonly free: Why | null;
}

/** Something asked for, or missed, that has no place in the week. */
export interface NotPlaced {
  readonly date: string;
  readonly activity: Activity;
  readonly why: Why;
}

/** A built week: the plan, day by day with reasons, and what found no place. */
export interface BuiltWeek {
  readonly plan: WeekPlan;
  readonly days: readonly BuiltDay[];
  readonly notPlaced: readonly NotPlaced[];
}
