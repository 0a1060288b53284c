import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import type { LoadClass } from "#sessions/session.ts";
import { isoDate, parseIsoDate } from "#timeline/day.ts";
import type { Activity } from "#timeline/timeline.ts";

/** One thing planned for a day. Numbers may be half-typed: the review says what is wrong with them. */
export interface PlannedWork {
  readonly activity: Activity;
  /**
   * How hard it is meant to be, for the tendon. Not said: a run is read as high, strength as its stage has it, a walk as
   * light. Swimming, cycling and pool running load no tendon, whatever it says.
   */
  readonly load?: LoadClass | null;
  /** Running metres. */
  readonly distanceM?: number | null;
  readonly durationMin?: number | null;
  /** The walk-run step a run is to be, such as WR-A/3. */
  readonly step?: string | null;
  /** The lines of a strength session; without any it is the stage's own. */
  readonly items?: readonly StrengthPlanItem[];
}

/** What is planned for a local date (YYYY-MM-DD). */
export interface PlannedDay {
  readonly date: string;
  readonly works: readonly PlannedWork[];
}

/** A plan of a week: days in any order, days without work left out or empty. */
export interface WeekPlan {
  readonly days: readonly PlannedDay[];
}

/** A piece of a plan on its local date (days since 1970-01-01; NaN when the date isn't one). */
export interface Placed {
  readonly on: number;
  /** The date as written. */
  readonly date: string;
  readonly work: PlannedWork;
}

/** What a plan's day is looked at in: whatever may stand in for a run first, the run last. */
const ORDER: readonly Activity[] = [
  "swim",
  "cycle",
  "poolRun",
  "elliptical",
  "walk",
  "strength",
  "run",
];

/** A plan's work in the one order it is judged in, whatever order it was written in. */
export function placed(plan: WeekPlan): readonly Placed[] {
  return plan.days
    .flatMap(({ date, works }) => works.map((work) => ({ on: dayOf(date), date, work })))
    .map((one) => ({ one, key: keyOf(one.work) }))
    .toSorted(
      (a, b) =>
        compare(a.one.on, b.one.on) ||
        ORDER.indexOf(a.one.work.activity) - ORDER.indexOf(b.one.work.activity) ||
        compare(a.key, b.key),
    )
    .map(({ one }) => one);
}

/** A plan out of placed work, its days in order. */
export function planOf(works: readonly Pick<Placed, "date" | "work">[]): WeekPlan {
  const dates = [...new Set(works.map(({ date }) => date))].toSorted(compare);
  return {
    days: dates.map((date) => ({
      date,
      works: works.filter((one) => one.date === date).map(({ work }) => work),
    })),
  };
}

/** Whether two pieces of work are planned alike. */
export function isSameWork(a: PlannedWork, b: PlannedWork): boolean {
  return keyOf(a) === keyOf(b);
}

/** The date of a local day, as plans write it. */
export const dateOf = (on: number): string => isoDate(on);

const dayOf = (date: string): number => parseIsoDate(date) ?? Number.NaN;

/** Everything a piece of work says, in one order; a number that isn't one says so. */
function keyOf(work: PlannedWork): string {
  const { activity, load, distanceM, durationMin, step, items } = work;
  const lines = (items ?? []).map(({ exercise, sets, reps, holdSeconds, change }) =>
    [exercise, sets, reps, holdSeconds, change ?? null].map(String),
  );
  const told = [activity, load ?? null, distanceM ?? null, durationMin ?? null, step ?? null];
  return JSON.stringify([told.map(String), lines]);
}

function compare<T extends string | number>(a: T, b: T): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
