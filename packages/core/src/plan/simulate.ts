import { guide } from "#guidance/guide.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { screenContext } from "#guidance/screen-context.ts";
import { advance, isLate } from "#guidance/state.ts";
import { value } from "#packs/parameters.ts";
import { REHEARSED_DAY } from "#packs/rehearsal.ts";
import { type Outcome, type Played, playedWork } from "#plan/played-work.ts";
import { type Mornings, rehearsedLevel } from "#plan/rehearsed-mornings.ts";
import { loadOf } from "#plan/spacing.ts";
import { dateOf, type Placed, placed, type PlannedWork, type WeekPlan } from "#plan/week-plan.ts";
import {
  formatInstant,
  HOUR,
  MINUTE,
  parseIsoDate,
  startOfDate,
  WEEK_DATES,
} from "#timeline/day.ts";
import type { Activity, Entry, Guidance, Question, Stage, WeeklyStep } from "#timeline/timeline.ts";

export type { Mornings } from "#plan/rehearsed-mornings.ts";
export { OUTCOMES, type Outcome } from "#plan/played-work.ts";

/** Planned work of a rehearsed day: what was asked, what the rules answered, and what became of the work. */
export interface SimulatedWork extends Played {
  readonly work: PlannedWork;
  readonly question: Question;
  readonly answer: Guidance;
}

/** A rehearsed day: what was told before the questions, the work, and what was told after it. */
export interface SimulatedDay {
  readonly date: string;
  readonly before: readonly Entry[];
  readonly works: readonly SimulatedWork[];
  /** What the rules answer before any work, and whatever is planned. */
  readonly unplanned: Guidance;
  readonly after: readonly Entry[];
}

/** Work that wouldn't be done as it is planned, and the rule that decides so. */
export interface LostWork {
  readonly date: string;
  readonly activity: Activity;
  readonly outcome: Outcome;
  readonly rule: string;
}

/** A week played through the rules. */
export interface Simulation {
  readonly mornings: Mornings;
  /** The rule that says what this is: to be shown wherever a simulation is. */
  readonly rule: typeof SIMULATED;
  readonly days: readonly SimulatedDay[];
  /** What is swapped for low impact or dropped. */
  readonly lost: readonly LostWork[];
  /** What the weekly step is when the week is over; null when no day of it was left to play. */
  readonly step: WeeklyStep | null;
}

/** What every simulation carries: it rehearses the rules, not the tendon. */
const SIMULATED = "W-SIMULATED";

/**
 * Plays a week's plan through the rules under best, expected or worst mornings, for seven dates: from the first of the plan
 * that isn't over, or from a date (`from`, YYYY-MM-DD), planned or not, and later where that is over. Each answer is `guide`'s own, on the facts so far and the rehearsed ones; work the rules leave standing is done as
 * planned and settles as its mornings do. For a plan that passes `review`, better mornings never lose more of a day's work
 * than worse ones. The state isn't changed.
 */
export function simulate(
  state: RunnerState,
  week: WeekPlan,
  { mornings, from }: { readonly mornings: Mornings; readonly from?: string },
): Simulation {
  const { zone } = state.settings;
  const works = placed(week).filter(({ on }) => !Number.isNaN(on) && !isOver(state, on));
  const first = from === undefined ? works[0]?.on : firstFrom(state, parseIsoDate(from));
  const said = { mornings, rule: SIMULATED } as const;
  if (first === undefined) return { ...said, days: [], lost: [], step: null };
  const level = rehearsedLevel(state, mornings, timeOf(first, zone, REHEARSED_DAY.asked));
  const days: SimulatedDay[] = [];
  let now = state;
  for (let on = first; on < first + WEEK_DATES; on += 1) {
    const day = playedDay(now, on, works, level, days.at(-1));
    now = [...day.before, ...day.after].reduce(advance, now);
    days.push(day);
  }
  const end = formatInstant(startOfDate(first + WEEK_DATES, zone) - MINUTE);
  return { ...said, days, lost: days.flatMap(lostOf), step: guide(now, { at: end }).step };
}

type Level = ReturnType<typeof rehearsedLevel>;

const timeOf = (on: number, zone: string, hour: number): string =>
  formatInstant(startOfDate(on, zone) + hour * HOUR);

/** Whether facts go beyond the moment a date's questions would be asked. */
function isOver(state: RunnerState, on: number): boolean {
  return isLate(state, { kind: "now", at: timeOf(on, state.settings.zone, REHEARSED_DAY.asked) });
}

/** The first date from another whose questions are still to come; undefined without a date. */
function firstFrom(state: RunnerState, from: number | null): number | undefined {
  if (from === null) return undefined;
  return isOver(state, from) ? firstFrom(state, from + 1) : from;
}

function playedDay(
  state: RunnerState,
  on: number,
  planned: readonly Placed[],
  level: Level,
  yesterday: SimulatedDay | undefined,
): SimulatedDay {
  const { zone } = state.settings;
  const at = timeOf(on, zone, REHEARSED_DAY.asked);
  const before = toldBefore(on, zone, level, yesterday).filter((entry) => !isLate(state, entry));
  const then = before.reduce(advance, state);
  const context = screenContext(then, at);
  const works = planned
    .filter((one) => one.on === on)
    .map(({ work }): SimulatedWork => {
      const question = questionOf(work, at);
      const answer = guide(then, question);
      return { work, question, answer, ...playedWork(work, answer, context) };
    });
  const done = works.flatMap((one) => one.done ?? []);
  return {
    date: dateOf(on),
    before,
    works,
    unplanned: guide(then, { at }),
    after: toldAfter(on, zone, level, done, context.stage),
  };
}

/** The morning, how yesterday's work settled, and how it feels now. */
function toldBefore(
  on: number,
  zone: string,
  { pain, stiffnessMin }: Level,
  yesterday: SimulatedDay | undefined,
): readonly Entry[] {
  const at = timeOf(on, zone, REHEARSED_DAY.asked);
  const sessions = (yesterday?.after ?? []).filter((entry) => entry.kind === "session");
  return [
    {
      kind: "morning",
      at: timeOf(on, zone, REHEARSED_DAY.morning),
      pain,
      stiffnessMin,
      swelling: "none",
      painMedsLast24h: false,
    },
    ...sessions.map(({ id }): Entry => ({ kind: "settling", at, session: id, pain24h: pain })),
    { kind: "now", at, pain, limp: false },
  ];
}

/** The day's work as it was done, and the reading an hour later. */
function toldAfter(
  on: number,
  zone: string,
  { pain }: Level,
  done: readonly PlannedWork[],
  stage: Stage,
): readonly Entry[] {
  const sessions = done.map((work, place) => {
    const sets = (work.items ?? []).reduce((total, item) => total + item.sets, 0);
    const isStrength = work.activity === "strength";
    return {
      kind: "session" as const,
      at: timeOf(on, zone, REHEARSED_DAY.done),
      id: `rehearsed ${dateOf(on)} ${place}`,
      activity: work.activity,
      durationMin: work.durationMin ?? null,
      distanceM: work.distanceM ?? null,
      painBefore: pain,
      painDuringPeak: pain,
      painAfter: pain,
      limp: false,
      rpe: effortOf(work, stage),
      prescribedSets: isStrength ? sets : null,
      doneSets: isStrength ? sets : null,
      step: work.step ?? null,
    };
  });
  const at = timeOf(on, zone, REHEARSED_DAY.after);
  return [
    ...sessions,
    ...sessions.map(({ id }): Entry => ({ kind: "settling", at, session: id, pain60min: pain })),
  ];
}

/** The highest effort (CR10) that is still of the work's class, so that the rules read it as it was meant. */
function effortOf(work: PlannedWork, stage: Stage): number {
  switch (loadOf(work, stage)) {
    case "light":
      return value("mediumRpe") - 1;
    case "medium":
      return value("highRpe") - 1;
    case "high":
      return value("highRpe");
  }
}

function questionOf(
  { activity, distanceM, durationMin, step, items }: PlannedWork,
  at: string,
): Question {
  const planned = {
    activity,
    distanceM: distanceM ?? null,
    durationMin: durationMin ?? null,
    step: step ?? null,
  };
  const screen = (items ?? []).map((item) => item.exercise);
  return screen.length === 0 ? { at, planned } : { at, planned, screen };
}

function lostOf({ date, works }: SimulatedDay): readonly LostWork[] {
  return works
    .filter(({ outcome }) => outcome === "swapped" || outcome === "dropped")
    .map(({ work, outcome, answer }) => {
      const [{ rule } = { rule: "B9" }] = answer.reasons;
      return { date, activity: work.activity, outcome, rule };
    });
}
