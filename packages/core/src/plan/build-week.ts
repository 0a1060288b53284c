import type { ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { value } from "#packs/parameters.ts";
import { type DayReading, readDay } from "#plan/day-reading.ts";
import { isLoading, jumpDates, jumpRest, walkRunWeek } from "#plan/spacing.ts";
import { isClear, type Layout, layOut } from "#plan/week-layout.ts";
import { isOpen, type Open, openRun, openStrength } from "#plan/week-offers.ts";
import { dateOf, type Placed, placed, type PlannedWork, planOf } from "#plan/week-plan.ts";
import type {
  BuiltDay,
  BuiltWeek,
  BuiltWork,
  NotPlaced,
  WeekPreferences,
  Why,
} from "#plan/week-preferences.ts";
import { formatInstant, parseIsoDate, startOfDate, WEEK_DATES, weekday } from "#timeline/day.ts";
import type { Activity } from "#timeline/timeline.ts";

export type {
  BuiltDay,
  BuiltWeek,
  BuiltWork,
  LastWeek,
  NotPlaced,
  Weekday,
  WeekPreferences,
  Why,
} from "#plan/week-preferences.ts";

/** A date of the week with what was asked of it and what it is open for. */
interface DateAsked {
  readonly on: number;
  readonly reading: DayReading | null;
  readonly wants: { readonly run: boolean; readonly strength: boolean; readonly long: boolean };
  readonly run: Open;
  readonly strength: Open;
}

/** What building goes by. */
interface Site {
  readonly dates: readonly DateAsked[];
  readonly context: ScreenContext;
  readonly before: readonly Placed[];
  readonly preferences: WeekPreferences;
}

/**
 * Lays seven local dates from `preferences.from` (in the runner's zone): strength as often as the stage asks, runs or the
 * open walk-run step, low impact where a run can't be, with recovery days kept, runs within the longest of 30 days, jumps
 * with their rest, and a day free (clinical.md 1.5, 2.5, 2.7, 2.8, 7). Every built week passes `review`; what found no place
 * says why; what was missed before is never added. Empty under an open flag that stops running, and until the intake is
 * answered. Pure: the same facts and preferences give the same week. Throws RangeError when `from` is no date.
 */
export function buildWeek(state: RunnerState, preferences: WeekPreferences): BuiltWeek {
  const from = parseIsoDate(preferences.from);
  if (from === null) throw new RangeError(`not a date: ${preferences.from}`);
  const context = contextOn(state, from);
  const before = placed(preferences.lastWeek?.plan ?? { days: [] }).filter(({ on }) => on < from);
  const dates = Array.from({ length: WEEK_DATES }, (_, days): DateAsked => {
    const on = from + days;
    const reading = readDay(state, on, preferences.calmUntil);
    return {
      on,
      reading,
      wants: wantsOf(preferences, on),
      run: openRun(reading, context, from),
      strength: openStrength(reading, context, preferences.stageWeek ?? 1),
    };
  });
  const closed = dates.map(({ reading }) => reading?.closed ?? null).find((why) => why !== null);
  return closed === undefined
    ? built({ dates, context, before, preferences })
    : closedWeek(dates, preferences, because(closed.rule));
}

/** What exercises are screened against when the week begins, or now if it has begun. */
function contextOn(state: RunnerState, from: number): ScreenContext {
  const begins = startOfDate(from, state.settings.zone);
  return screenContext(state, formatInstant(Math.max(begins, state.latestAt ?? begins)));
}

function wantsOf(preferences: WeekPreferences, on: number): DateAsked["wants"] {
  const day = weekday(on);
  return {
    run: preferences.runDays.includes(day),
    strength: preferences.strengthDays.includes(day),
    long: preferences.longRunDay === day,
  };
}

const because = (rule: string): Why => ({ rule });

/** Under a flag that stops running, or before the intake is answered, nothing is planned. */
function closedWeek(
  dates: readonly DateAsked[],
  preferences: WeekPreferences,
  why: Why,
): BuiltWeek {
  const days = dates.map(({ on }) => ({ date: dateOf(on), works: [], free: why }));
  const asked = dates.flatMap(({ on, wants }): NotPlaced[] => [
    ...(wants.strength ? [{ date: dateOf(on), activity: "strength" as const, why }] : []),
    ...(wants.run ? [{ date: dateOf(on), activity: "run" as const, why }] : []),
  ]);
  return { plan: { days: [] }, days, notPlaced: [...asked, ...missedOf(preferences)] };
}

function missedOf({ lastWeek }: WeekPreferences): readonly NotPlaced[] {
  if (lastWeek === null || lastWeek === undefined) return [];
  return placed(lastWeek.plan)
    .filter(({ date }) => lastWeek.missed.includes(date))
    .map(({ date, work }) => ({ date, activity: work.activity, why: because("W-MISSED") }));
}

function built(site: Site): BuiltWeek {
  const { dates, preferences } = site;
  const layout = layoutOf(site);
  const strength = strengthOf(site, layout);
  const runs = runsOf(site, layout);
  const loaded = new Map(
    dates.map(({ on }) => [on, [...worksOn(strength, on), ...worksOn(runs, on)]]),
  );
  const cross = crossOf(site, loaded);
  const days = dates.map((one): BuiltDay => {
    const works = [...worksOn(cross, one.on), ...worksOn(loaded, one.on)];
    return { date: dateOf(one.on), works, free: works.length === 0 ? whyFree(one) : null };
  });
  const all = days.flatMap(({ date, works }) => works.map(({ work }) => ({ date, work })));
  const plan = planOf(all);
  return {
    plan,
    days,
    notPlaced: [...leftOut(site, placed(plan)), ...missedOf(preferences)],
  };
}

/** Why a date has nothing on it. */
function whyFree({ reading, wants, run }: DateAsked): Why {
  if (reading?.calm) return because("W-CALM");
  if (!wants.run && !wants.strength) return because("W-FREE");
  const rests = wants.run && (isOpen(run) || run.rule === "B7");
  return because(rests ? "W-RECOVERY" : "W-REST");
}

/** Strength that needs recovery days shares the loaded dates; runs as many as rests and table allow. */
function layoutOf({ dates, context, before }: Site): Layout {
  const { days } = LADDER[context.stage].week;
  const runDays = dates.map(({ run }) =>
    isOpen(run) ? (walkRunWeek(run.work)?.days ?? WEEK_DATES) : 0,
  );
  const offers = dates.map(({ on, wants, run, strength }) => ({
    on,
    run: wants.run && isOpen(run) ? run.work : null,
    strength:
      wants.strength && isOpen(strength) && isLoading(strength.work, context.stage)
        ? strength.work
        : null,
    long: wants.long,
  }));
  return layOut(offers, { runs: Math.max(...runDays), strength: days }, before, context);
}

type Works = ReadonlyMap<number, readonly BuiltWork[]>;

/** Strength on its dates, the jumps only where they have had their rest. */
function strengthOf({ dates, context, before }: Site, layout: Layout): Works {
  const works = new Map<number, readonly BuiltWork[]>();
  const jumps = before
    .filter(({ work }) => jumpDates(work) > 0)
    .map(({ on, work }) => ({ on, work }));
  let left = LADDER[context.stage].week.days;
  for (const { on, wants, strength } of dates) {
    if (!wants.strength || !isOpen(strength) || left === 0) continue;
    if (isLoading(strength.work, context.stage) && !layout.strength.includes(on)) continue;
    const rests = jumps.every(
      (one) => on - one.on >= Math.max(jumpDates(one.work), jumpDates(strength.work)),
    );
    const work = rests ? strength.work : withoutJumps(strength.work);
    left -= 1;
    works.set(on, [{ work, why: because(rests ? "W-STRENGTH" : "W-NO-JUMPS") }]);
    if (jumpDates(work) > 0) jumps.push({ on, work });
  }
  return works;
}

/** What is left of a session: every stage of the ladder has more than jumps. */
function withoutJumps(work: PlannedWork): PlannedWork {
  return { ...work, items: work.items?.filter((item) => jumpRest(item.exercise) === 0) };
}

const worksOn = (works: Works, on: number): readonly BuiltWork[] => works.get(on) ?? [];

/** Runs on their dates; the longest where it is wanted, else last. */
function runsOf({ dates }: Site, layout: Layout): Works {
  const last = dates.findLast(({ on }) => layout.runs.includes(on));
  const wanted = dates.find(({ on, wants }) => wants.long && layout.runs.includes(on));
  const works = new Map<number, readonly BuiltWork[]>();
  for (const one of dates) {
    if (!layout.runs.includes(one.on) || !isOpen(one.run)) continue;
    const { work, longM } = one.run;
    if (longM === undefined) works.set(one.on, [{ work, why: because("W-WALK-RUN") }]);
    else if (one === (wanted ?? last)) {
      works.set(one.on, [{ work: { ...work, distanceM: longM }, why: because("W-LONG") }]);
    } else works.set(one.on, [{ work, why: because("W-RUN") }]);
  }
  return works;
}

/** Low impact on offered running days without a run, while a day stays free. */
function crossOf({ dates, preferences }: Site, loaded: Works): Works {
  const works = new Map<number, readonly BuiltWork[]>();
  const kinds = preferences.crossTraining;
  const busy = new Set(
    dates
      .filter(({ on }) => worksOn(loaded, on).some(({ work }) => work.load !== "light"))
      .map(({ on }) => on),
  );
  for (const { on, wants, reading } of dates) {
    const runs = worksOn(loaded, on).some(({ work }) => work.activity === "run");
    const activity = kinds[works.size % Math.max(1, kinds.length)];
    if (!wants.run || runs || reading === null || activity === undefined) continue;
    if (!busy.has(on) && WEEK_DATES - busy.size <= freeDays()) continue;
    busy.add(on);
    const work: PlannedWork = { activity, load: "light", durationMin: crossMinutes(preferences) };
    works.set(on, [{ work, why: because("W-CROSS") }]);
  }
  return works;
}

function crossMinutes({ minutes }: WeekPreferences): number {
  const told = minutes ?? 0;
  return Number.isInteger(told) && told > 0 ? told : value("crossMinutes");
}

function freeDays(): number {
  return value("freeDays");
}

/** What was asked for and has no place, with the rule that keeps it out. */
function leftOut({ dates, context, before }: Site, works: readonly Placed[]): readonly NotPlaced[] {
  const has = (on: number, activity: Activity): boolean =>
    works.some((one) => one.on === on && one.work.activity === activity);
  const ruleOf = (on: number, open: Open): string => {
    if (!isOpen(open)) return open.rule;
    const after = works.filter((one) => one.on > on);
    const clear =
      isClear(
        on,
        [...before, ...works.filter((one) => isLoading(one.work, context.stage))],
        context,
      ) &&
      after.every(
        (one) =>
          !isLoading(one.work, context.stage) ||
          isClear(one.on, [{ on, work: open.work }], context),
      );
    return clear ? "W-OFTEN" : "W-APART";
  };
  return dates.flatMap(({ on, wants, run, strength }): NotPlaced[] => [
    ...(wants.strength && !has(on, "strength")
      ? [{ date: dateOf(on), activity: "strength" as const, why: because(ruleOf(on, strength)) }]
      : []),
    ...(wants.run && !has(on, "run")
      ? [{ date: dateOf(on), activity: "run" as const, why: because(ruleOf(on, run)) }]
      : []),
  ]);
}
