import type { RunnerState } from "#guidance/runner-state.ts";
import { placed, planOf, type WeekPlan } from "#plan/week-plan.ts";
import type { WeekFinding } from "#plan/finding.ts";
import type { Why } from "#plan/week-preferences.ts";
import { reviewWeek, type WeekReviewOptions } from "#plan/week-review.ts";
import { instantOf, localDate, parseIsoDate, WEEK_DATES } from "#timeline/day.ts";
import type { Activity } from "#timeline/timeline.ts";

/** One piece of work to another date of the same week. */
export interface Move {
  readonly activity: Activity;
  /** Local dates (YYYY-MM-DD). */
  readonly from: string;
  readonly to: string;
}

/** The week after a move, or the rule that forbids it, with what the review finds where it is the review that does. */
export type Moved =
  | { readonly ok: true; readonly plan: WeekPlan }
  | ({ readonly ok: false; readonly found?: WeekFinding } & Why);

const refused = (rule: string): Moved => ({ ok: false, rule });

/**
 * Moves a day's work: the week that comes of it passes `review`, or the answer is the rule that forbids it (a day that is
 * over, a recovery day, the same thing there already, an open flag). Work is moved, never copied. `at` is the moment of asking.
 */
export function move(
  plan: WeekPlan,
  state: RunnerState,
  at: string,
  { activity, from, to }: Move,
  options: WeekReviewOptions = {},
): Moved {
  const works = placed(plan);
  const moving = works.findIndex(({ date, work }) => date === from && work.activity === activity);
  const one = works[moving];
  const target = parseIsoDate(to);
  if (one === undefined) return refused("W-NOT-THERE");
  if (target === null || Number.isNaN(one.on)) return refused("W-DATE");
  const today = localDate(instantOf(at), state.settings.zone);
  if (target < today || one.on < today) return refused("W-PAST");
  const dates = [...works.map(({ on }) => on), target];
  if (Math.max(...dates) - Math.min(...dates) >= WEEK_DATES) return refused("W-RANGE");
  const moved = planOf(works.with(moving, { ...one, on: target, date: to }));
  const [found] = againstChange(plan, reviewWeek(moved, state, at, options)).toSorted(
    (a, b) => Number(a.date !== to) - Number(b.date !== to),
  );
  return found === undefined ? { ok: true, plan: moved } : { ok: false, rule: found.rule, found };
}

/**
 * What a review of the changed week has against the change: all it finds, but for the work of calm days that stood there
 * before. That is closed either way, and would hold up what has nothing to do with it.
 */
export function againstChange(
  before: WeekPlan,
  found: readonly WeekFinding[],
): readonly WeekFinding[] {
  const stood = ({ date, activity }: WeekFinding): boolean =>
    placed(before).some((one) => one.date === date && one.work.activity === activity);
  return found.filter((one) => one.rule !== "W-CALM" || !stood(one));
}
