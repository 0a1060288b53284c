import * as fc from "fast-check";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { foldEntries, sortedByInstant } from "#guidance/state.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";
import type { PlannedWork, WeekPlan } from "#plan/week-plan.ts";
import type { Weekday, WeekPreferences } from "#plan/week-preferences.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { anyInjuredTimeline } from "#testing/injured.ts";
import { at, intake, morning, run, SEED } from "#testing/history.ts";
import { formatInstant, isoDate, localDate, parseInstant } from "#timeline/day.ts";
import type { Entry, IntakeEntry, RunnerSettings, Stage } from "#timeline/timeline.ts";

/** A runner at a moment a plan is made for them. */
export interface Planning {
  readonly state: RunnerState;
  readonly at: string;
  /** The local date of that moment, days since 1970-01-01. */
  readonly today: number;
}

const planningOf = (state: RunnerState, time: string): Planning => ({
  state,
  at: time,
  today: localDate(parseInstant(time) ?? 0, state.settings.zone),
});

/** The usual runner (continuing, midportion, has run 10 km) at a stage, on the morning of day 10. */
export function runnerAt(
  stage: Stage,
  told: Partial<IntakeEntry> = {},
  facts: readonly Entry[] = [],
  settings: RunnerSettings = SEED,
): Planning {
  const entries: Entry[] = [
    intake(told),
    { kind: "assign", at: at(1, "08:00"), stage },
    ...Array.from({ length: 8 }, (_, day) => morning(at(day + 2, "07:00"), 1)),
    ...facts,
  ];
  return planningOf(foldEntries(settings, entries), at(10, "08:00"));
}

/** The tests a returning runner passes before running. */
export const GATES_MET: readonly Entry[] = [
  { kind: "test", at: at(5, "08:00"), test: "walk30", pain: 1 },
  { kind: "test", at: at(5, "08:00"), test: "heelRaise", reps: 22, otherReps: 24 },
  { kind: "test", at: at(5, "08:00"), test: "hop10", pain: 1 },
];

/** A runner whose mornings are calm, at any stage and site, coming back or running on. */
const anyCalmPlanning: fc.Arbitrary<Planning> = fc
  .record({
    stage: fc.constantFrom<Stage>("S0", "S1", "S2", "S3", "S4", "maintain"),
    site: fc.constantFrom("midportion" as const, "insertional" as const),
    mode: fc.constantFrom("continuing" as const, "returning" as const),
    gates: fc.boolean(),
    walkRun: fc.constantFrom(null, null, "WR-A" as const, "WR-C" as const, "WR-D" as const),
    ran: fc.option(fc.record({ day: fc.integer({ min: 6, max: 9 }), rpe: fc.constantFrom(3, 6) })),
  })
  .map(({ stage, site, mode, gates, walkRun, ran }) =>
    runnerAt(stage, { site, mode }, [
      ...(gates ? GATES_MET : []),
      { kind: "assign", at: at(2, "08:00"), walkRun },
      ...(ran === null ? [] : [run("r", at(ran.day, "18:00"), { rpe: ran.rpe })]),
    ]),
  );

/** Any runner after all they told, and the moment of the last fact or a little later. */
const anyToldPlanning: fc.Arbitrary<Planning> = fc
  .tuple(fc.oneof(anyTimeline, anyInjuredTimeline), fc.integer({ min: 0, max: 40 }))
  .map(([timeline, hours]) => {
    const entries = sortedByInstant(timeline.entries);
    const last = parseInstant(entries.at(-1)?.at ?? "2026-03-01T00:00:00Z") ?? 0;
    return planningOf(foldEntries(timeline, entries), formatInstant(last + hours * 3_600_000));
  });

/** Any runner: half of them with any history at all, half with a calm one. */
export const anyPlanning: fc.Arbitrary<Planning> = fc.oneof(anyToldPlanning, anyCalmPlanning);

const count = (most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: most }) }, fc.double());

/** A line with any exercise, and mostly a dose. */
export const anyItem: fc.Arbitrary<StrengthPlanItem> = fc.record({
  exercise: fc.constantFrom<string>(...EXERCISE_IDS, "moonwalk"),
  sets: count(11),
  reps: fc.option(count(61), { freq: 6 }),
  holdSeconds: fc.option(count(61), { freq: 2 }),
});

const anyWork: fc.Arbitrary<PlannedWork> = fc.oneof(
  fc.record({
    activity: fc.constant("run" as const),
    load: fc.constantFrom("light", "medium", "medium", "high", null),
    distanceM: fc.option(count(14_000), { freq: 5 }),
    durationMin: fc.option(count(90), { freq: 2 }),
    step: fc.constantFrom(null, null, "WR-A/0", "WR-A/3", "WR-C/4", "WR-D/2", "P3", "x"),
  }),
  fc.record({
    activity: fc.constant("strength" as const),
    load: fc.constantFrom("light", null, "medium", "high"),
    items: fc.array(anyItem, { maxLength: 5 }),
  }),
  fc.record({
    activity: fc.constantFrom("swim", "cycle", "poolRun", "elliptical", "walk"),
    durationMin: fc.option(count(90)),
  }),
);

/** Any plan of about a week around a date, in any order, some dates written twice and some that aren't dates. */
export const anyWeek = (today: number): fc.Arbitrary<WeekPlan> =>
  fc
    .array(
      fc.record({
        date: fc.oneof(
          {
            weight: 30,
            arbitrary: fc.integer({ min: -1, max: 9 }).map((days) => isoDate(today + days)),
          },
          fc.constantFrom("2026-02-30", "soon"),
        ),
        works: fc.array(anyWork, { maxLength: 3 }),
      }),
      { maxLength: 9 },
    )
    .map((days) => ({ days }));

const anyDays: fc.Arbitrary<Weekday[]> = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7]);

/** Any wishes for a week that begins on the day of planning or up to a week later. */
export const anyPreferences = (today: number): fc.Arbitrary<WeekPreferences> =>
  fc.record({
    from: fc.integer({ min: 0, max: 7 }).map((days) => isoDate(today + days)),
    runDays: anyDays,
    strengthDays: anyDays,
    longRunDay: fc.option(fc.constantFrom<Weekday>(1, 3, 6, 7)),
    crossTraining: fc.subarray<"swim" | "cycle" | "poolRun">(["swim", "cycle", "poolRun"]),
    minutes: fc.option(fc.integer({ min: -1, max: 90 })),
    stageWeek: fc.integer({ min: 1, max: 12 }),
    lastWeek: fc.option(
      fc.record({ plan: anyWeek(today - 7), missed: fc.constant<readonly string[]>([]) }),
    ),
  });
