import { sourceOf } from "#explain/rule-sources.ts";
import type { ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { noFixOf, type Severity, type WeekFinding, type WeekFix } from "#plan/finding.ts";
import { type DayReading, readDay } from "#plan/day-reading.ts";
import { reviewedLines } from "#plan/session-review.ts";
import { onceEach } from "#plan/stage-lines.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import {
  isSameWork,
  type Placed,
  placed,
  type PlannedWork,
  planOf,
  type WeekPlan,
} from "#plan/week-plan.ts";
import { type PlanDay, WEEK_RULES } from "#plan/week-rules.ts";
import { localDate, instantOf } from "#timeline/day.ts";
import type { Reason } from "#timeline/timeline.ts";

/** One thing wrong with a piece of a week's work. */
interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly exercise: string | null;
  readonly change?: string;
  /** Nothing in the plan mends it: an open flag's lock, or an exercise nobody knows. */
  readonly locked: boolean;
}

/** A piece of work with what is wrong with it and what mends all of that. */
interface ReviewedWork {
  readonly one: Placed;
  readonly faults: readonly Fault[];
  readonly becomes: PlannedWork | null;
}

/** What a week is reviewed with besides the week. */
export interface WeekReviewOptions {
  /** What was planned before it, which a date's rest counts from. */
  readonly before?: readonly Placed[];
  /** The last calm date (YYYY-MM-DD) of a flare; null without one. */
  readonly calmUntil?: string | null;
}

/**
 * Reviews a week (`review` of plan.ts). Dates that are over are facts and aren't looked at. Work is taken in the order of
 * dates, each piece beside what the earlier ones became, so that the least has to give way.
 */
export function reviewWeek(
  plan: WeekPlan,
  state: RunnerState,
  at: string,
  options: WeekReviewOptions = {},
): WeekFinding[] {
  return reviewedWorks(plan, state, at, options).flatMap(findingsOf);
}

/**
 * The plan with a fix of one of its findings applied: works of that date that are planned alike become one, or, where the
 * fix takes work out, the last of them goes. Applying it again changes nothing more than that.
 */
export function applyFix(plan: WeekPlan, fix: WeekFix): WeekPlan {
  const works = placed(plan);
  const alike = works.filter(({ date, work }) => date === fix.date && isSameWork(work, fix.work));
  const [first] = alike;
  if (first === undefined) return plan;
  const { becomes } = fix;
  if (becomes === null) return planOf(works.filter((one) => one !== alike.at(-1)));
  const mended = works.map((one) => (one === first ? { ...one, work: becomes } : one));
  return planOf(mended.filter((one) => !alike.includes(one)));
}

function reviewedWorks(
  plan: WeekPlan,
  state: RunnerState,
  at: string,
  { before = [], calmUntil }: WeekReviewOptions,
): readonly ReviewedWork[] {
  const context = screenContext(state, at);
  const today = localDate(instantOf(at), state.settings.zone);
  const readings = new Map<number, DayReading | null>();
  const kept: Placed[] = [...before];
  const reviewed: ReviewedWork[] = [];
  let written: { on: number; activities: PlannedWork["activity"][] } = { on: 0, activities: [] };
  for (const one of placed(plan)) {
    if (Number.isNaN(one.on)) {
      reviewed.push(withoutDate(one));
      continue;
    }
    if (!readings.has(one.on))
      readings.set(one.on, one.on < today ? null : readDay(state, one.on, calmUntil));
    const reading = readings.get(one.on) ?? null;
    if (reading === null) continue;
    const twin = reviewed.findIndex((other) => isTwin(other.one, one));
    const alike = reviewed[twin];
    if (alike !== undefined && reading.closed === null) {
      reviewed[twin] = { ...alike, faults: [...alike.faults, TWICE] };
      continue;
    }
    if (written.on !== one.on) written = { on: one.on, activities: [] };
    const day: PlanDay = {
      on: one.on,
      reading,
      context,
      today,
      written: written.activities,
      kept,
    };
    const result = reading.closed === null ? reviewedWork(one, day) : closed(one, reading.closed);
    reviewed.push(result);
    if (result.becomes !== null) kept.push({ ...one, work: result.becomes });
    written.activities.push(one.work.activity);
  }
  return reviewed;
}

const TWICE: Fault = { rule: "W-TWICE", severity: "caution", exercise: null, locked: false };

/** Whether two pieces of work are the same thing written down twice: one finding then mends both. */
function isTwin(a: Placed, b: Placed): boolean {
  return a.on === b.on && isSameWork(a.work, b.work);
}

function withoutDate(one: Placed): ReviewedWork {
  const fault: Fault = { rule: "W-DATE", severity: "stop", exercise: null, locked: false };
  return { one, faults: [fault], becomes: null };
}

/** Under a flag that stops running, or before the intake is answered, the whole plan waits. */
function closed(one: Placed, { rule }: Reason): ReviewedWork {
  const fault: Fault = { rule, severity: "stop", exercise: null, locked: true };
  return { one, faults: [fault], becomes: one.work };
}

function reviewedWork(one: Placed, day: PlanDay): ReviewedWork {
  const faults: Fault[] = [];
  let work: PlannedWork | null = one.work;
  const lines = work.items ?? [];
  if (lines.length > 0) {
    const { found, items } = linesOf(lines, day.context);
    faults.push(...found);
    work = { ...work, items };
  }
  for (;;) {
    if (work === null) break;
    const asked: PlannedWork = work;
    const objection = firstObjection(asked, day);
    if (objection === null) break;
    const { rule, severity } = objection;
    faults.push({ rule, severity, exercise: null, locked: false });
    work = objection.becomes;
  }
  return { one, faults, becomes: faults.length === 0 ? one.work : work };
}

function firstObjection(work: PlannedWork, day: PlanDay) {
  for (const rule of WEEK_RULES) {
    const objection = rule(work, day);
    if (objection !== null) return objection;
  }
  return null;
}

/** A session's lines, mended. What a lock closes and what nobody knows stay as they are; nothing stands there twice. */
function linesOf(
  lines: readonly StrengthPlanItem[],
  context: ScreenContext,
): { readonly found: readonly Fault[]; readonly items: readonly StrengthPlanItem[] } {
  const found: Fault[] = [];
  const items: StrengthPlanItem[] = [];
  for (const { item, faults, becomes } of reviewedLines(lines, context)) {
    for (const fault of faults) {
      found.push({ ...fault, exercise: item.exercise, locked: becomes === null });
    }
    items.push(becomes ?? item);
  }
  const each = onceEach(items);
  const twice = lines.filter(
    ({ exercise: id }, place) => lines.findIndex((line) => line.exercise === id) < place,
  );
  for (const { exercise: id } of twice) {
    found.push({ rule: "W-TWICE", severity: "caution", exercise: id, locked: false });
  }
  return { found, items: each };
}

function findingsOf({ one, faults, becomes }: ReviewedWork): readonly WeekFinding[] {
  const { date, work } = one;
  return faults.map(({ rule, severity, exercise: id, change = null, locked }) => ({
    date,
    activity: work.activity,
    exercise: id,
    rule,
    change,
    severity,
    source: sourceOf(rule),
    fix: locked ? null : { date, work, becomes },
    noFix: locked ? noFixOf(rule) : null,
  }));
}
