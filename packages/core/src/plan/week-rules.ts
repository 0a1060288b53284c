import { rulingOn, type ScreenContext } from "#exercises/exercises.ts";
import { CROSS_TRAINING } from "#packs/cross-training.ts";
import { distanceCap } from "#load/longest-run.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import type { Severity } from "#plan/finding.ts";
import { type DayReading, openStep, stepOf } from "#plan/day-reading.ts";
import { isLoading, jumpDates, jumpRest, restAfter, walkRunWeek } from "#plan/spacing.ts";
import { stageLines } from "#plan/stage-lines.ts";
import { type Placed, type PlannedWork } from "#plan/week-plan.ts";
import { isWalkRunStep, walkRunPlace } from "#progression/walk-run-place.ts";
import { WEEK_DATES } from "#timeline/day.ts";
import type { Activity } from "#timeline/timeline.ts";

/** A date of a plan while its work is looked at, one piece after the other. */
export interface PlanDay {
  readonly on: number;
  readonly reading: DayReading;
  readonly context: ScreenContext;
  /** The local date of the review. */
  readonly today: number;
  /** Activities the plan has on this date before this piece of work, as written. */
  readonly written: readonly Activity[];
  /** Everything looked at before, this date's included, as it was mended. */
  readonly kept: readonly Placed[];
}

/** What a rule has against a piece of work, and what it asks it to become; null takes it out. */
export interface Objection {
  readonly rule: string;
  readonly severity: Severity;
  readonly becomes: PlannedWork | null;
}

type WeekRule = (work: PlannedWork, day: PlanDay) => Objection | null;

const stop = (rule: string, becomes: PlannedWork | null): Objection => ({
  rule,
  severity: "stop",
  becomes,
});
const caution = (rule: string, becomes: PlannedWork | null): Objection => ({
  rule,
  severity: "caution",
  becomes,
});

/**
 * What is held against a week's work, the first match first. Each answer of a rule passes that rule and those before it,
 * so that asking again comes to an end.
 */
export const WEEK_RULES: readonly WeekRule[] = [
  notANumber,
  twiceADay,
  withoutLines,
  runTakenOut,
  onACalmDay,
  offTheTable,
  beyondTheStep,
  tooLong,
  recovering,
  tooClose,
  jumpsTooClose,
  tooOften,
];

const isCount = (told: number | null | undefined): boolean =>
  told === null || told === undefined || (Number.isInteger(told) && told > 0);

function notANumber(work: PlannedWork): Objection | null {
  const { distanceM, durationMin } = work;
  if (isCount(distanceM) && isCount(durationMin)) return null;
  return stop("W-NUMBER", {
    ...work,
    distanceM: isCount(distanceM) ? (distanceM ?? null) : null,
    durationMin: isCount(durationMin) ? (durationMin ?? null) : null,
  });
}

function twiceADay(work: PlannedWork, day: PlanDay): Objection | null {
  return day.written.includes(work.activity) ? caution("W-TWICE", null) : null;
}

/** A strength session that doesn't say what it is becomes its stage's own. */
function withoutLines(work: PlannedWork, { context }: PlanDay): Objection | null {
  if (work.activity !== "strength" || (work.items ?? []).length > 0) return null;
  const items = stageLines(context, 1);
  return caution("W-LINES", items.length === 0 ? null : { ...work, items });
}

/** What low impact can stand in for a run (clinical.md 7.3), what most people have at hand first. */
const LOW_IMPACT = (["cycle", "poolRun", "swim"] as const).flatMap((activity) =>
  CROSS_TRAINING.filter((row) => row.activity === activity),
);

/** The run as low-impact work of the same minutes, where the day has room for it. */
function swapped(run: PlannedWork, day: PlanDay): PlannedWork | null {
  const minutes = run.durationMin ?? null;
  const taken = day.kept.filter(({ on }) => on === day.on).map(({ work }) => work.activity);
  const row = LOW_IMPACT.find(
    ({ activity }) => !taken.includes(activity) && !day.written.includes(activity),
  );
  if (minutes === null || row === undefined) return null;
  const { activity, minutesPerRunMinute } = row;
  return { activity, load: "light", durationMin: minutes * minutesPerRunMinute };
}

/** Packs, locks, and the gates a returning runner has to pass first. */
function runTakenOut(work: PlannedWork, day: PlanDay): Objection | null {
  if (work.activity !== "run") return null;
  if (day.reading.comingBack === "gates") return stop("BP", swapped(work, day));
  const ruling = rulingOn("run_easy", day.context);
  return ruling.kind === "removed" ? stop(ruling.rule, swapped(work, day)) : null;
}

const orLowImpact = (work: PlannedWork, day: PlanDay): PlannedWork | null =>
  work.activity === "run" ? swapped(work, day) : null;

/** A flare keeps what is light: whatever loads waits until its days are over, and is made up for on none after them. */
function onACalmDay(work: PlannedWork, day: PlanDay): Objection | null {
  const waits = day.reading.calm && isLoading(work, day.context.stage);
  return waits ? stop("W-CALM", orLowImpact(work, day)) : null;
}

/** The step of the walk-run table that is open on this date, as work; else low impact. */
function onTheTable(run: PlannedWork, day: PlanDay): PlannedWork | null {
  const place = walkRunPlace(run.step);
  const open = openStep(day.reading, isWalkRunStep(run.step) ? place?.table : undefined);
  if (open === null) return swapped(run, day);
  return { activity: "run", load: run.load ?? null, step: stepOf(open.table, open.step) };
}

function offTheTable(work: PlannedWork, day: PlanDay): Objection | null {
  if (work.activity !== "run" || isWalkRunStep(work.step)) return null;
  if (day.reading.comingBack === "table") return stop("BP", onTheTable(work, day));
  return (work.step ?? null) === null ? null : stop("W-STEP", { ...work, step: null });
}

/** A step up, or another table, that the facts don't allow yet; and days off the table asks for. */
function beyondTheStep(work: PlannedWork, day: PlanDay): Objection | null {
  const place = work.activity === "run" ? walkRunPlace(work.step) : null;
  if (place === null) return null;
  const open = openStep(day.reading, place.table);
  const off = day.on < day.today + (day.reading.walkRun?.restDays ?? 0);
  if (open === null || off) return stop("W-STEP", swapped(work, day));
  const allowed = open.table === place.table && place.step <= open.step;
  return allowed ? null : stop("W-STEP", onTheTable(work, day));
}

/** The longest of 30 days by the facts; where they know of none, by the runs this plan has before. */
function tooLong(work: PlannedWork, day: PlanDay): Objection | null {
  if (work.activity !== "run" || day.reading.uncapped) return null;
  const onTable = isWalkRunStep(work.step);
  const planned = work.distanceM ?? null;
  const capM = day.reading.capM ?? (onTable ? plannedCap(day) : null);
  if (planned === null && onTable) return null;
  if (capM === null) return onTable ? null : stop("B6", onTheTable(work, day));
  if (planned !== null && planned <= capM) return null;
  if (capM > 0) return stop("B6", { ...work, distanceM: capM });
  return stop("B6", onTable ? { ...work, distanceM: null } : onTheTable(work, day));
}

function plannedCap({ kept }: PlanDay): number | null {
  const runs = kept.flatMap(({ work }) => (work.activity === "run" ? (work.distanceM ?? []) : []));
  return runs.length === 0 ? null : distanceCap(Math.max(...runs));
}

function recovering(work: PlannedWork, day: PlanDay): Objection | null {
  const rests = day.reading.recovering && isLoading(work, day.context.stage);
  return rests ? stop("B7", orLowImpact(work, day)) : null;
}

function tooClose(work: PlannedWork, day: PlanDay): Objection | null {
  const { stage } = day.context;
  if (!isLoading(work, stage)) return null;
  const close = day.kept.some(
    (one) => one.on < day.on && day.on - one.on <= restAfter(one.work, day.context),
  );
  return close ? stop("W-APART", orLowImpact(work, day)) : null;
}

function jumpsTooClose(work: PlannedWork, day: PlanDay): Objection | null {
  const items = work.items ?? [];
  const dates = jumpDates(work);
  if (dates === 0) return null;
  const close = day.kept.some((one) => {
    const before = jumpDates(one.work);
    return before > 0 && one.on < day.on && day.on - one.on < Math.max(before, dates);
  });
  if (!close) return null;
  const calm = items.filter((item) => jumpRest(item.exercise) === 0);
  return stop("W-JUMPS", calm.length === 0 ? null : { ...work, items: calm });
}

function tooOften(work: PlannedWork, day: PlanDay): Objection | null {
  const most =
    work.activity === "strength"
      ? LADDER[day.context.stage].week.days
      : (walkRunWeek(work)?.days ?? null);
  if (most === null) return null;
  const done = day.kept.filter(
    (one) => one.on > day.on - WEEK_DATES && one.work.activity === work.activity,
  );
  return done.length < most ? null : caution("W-OFTEN", orLowImpact(work, day));
}
