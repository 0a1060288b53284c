import {
  DAILY,
  daysAWeek,
  drillRow,
  holdRow,
  repsRow,
  type LoadingPhase,
  type Programme,
} from "#packs/achilles/loading/programme.ts";
import { parameter, type Parameter } from "#packs/parameters.ts";

const SOURCE = "GRI21";
const TWO_DAYS = daysAWeek(2);
const THREE_DAYS = daysAWeek(3);

/** Entry pains of the levels (clinical.md 2.6). The paper says "below 5" and "below 4"; whole numbers make that 4 and 3. */
export const LEVEL_ENTRY = {
  raisePain2: parameter(4, "pain", "GRI21; exactly 5 stays on level 1, ours"),
  raisePain3: parameter(3, "pain", "GRI21"),
  hopPain4: parameter(4, "pain", "GRI21"),
  asymmetry4: parameter(1, "tenths", "GRI21"),
} as const satisfies Readonly<Record<string, Parameter>>;

const raise = (load: string, reps: readonly [number, number] = [4, 8]) =>
  repsRow("hr_sl_floor", "One-leg raise", reps, THREE_DAYS, SOURCE, { load });
const seated = (load: string) =>
  repsRow("smith_seat", "Seated one-leg raise", [4, 10], THREE_DAYS, SOURCE, {
    load,
    floor: "hr_seat",
  });
const chain = (squat: readonly [number, number], step: readonly [number, number], load: string) => [
  repsRow("deadlift", "Deadlift (or a front squat)", squat, TWO_DAYS, SOURCE, { load }),
  repsRow("step_up", "Step-up (or a split squat)", step, TWO_DAYS, SOURCE, {
    load: "as heavy as the repetitions allow",
  }),
];

const LEVEL = { read: "all", evidence: "published" } as const;

const LEVELS: readonly LoadingPhase[] = [
  {
    ...LEVEL,
    id: "SSC6-1",
    title: "Level 1",
    fromWeek: 1,
    untilWeek: 3,
    who: "One-leg calf-raise pain above 5; exactly 5 too (ours). Under the default limit: above 3",
    firstStage: "S0",
    rows: [
      holdRow("iso_sl", "One-leg hold", [5, 45], DAILY, SOURCE, {
        load: "a load that could just be held for 60 s",
      }),
      repsRow("box_squat", "Box squat", [3, 8], TWO_DAYS, SOURCE, { load: "10 RM" }),
      repsRow("step_up", "Step-up", [3, 8], TWO_DAYS, SOURCE, { load: "10 RM" }),
    ],
  },
  {
    ...LEVEL,
    id: "SSC6-2",
    title: "Level 2",
    fromWeek: 1,
    untilWeek: 4,
    who: "One-leg calf-raise pain below 5. Under the default limit: 3 or less",
    firstStage: "S1",
    rows: [raise("10 RM"), seated("12 RM"), ...chain([4, 8], [3, 8], "10 RM")],
  },
  {
    ...LEVEL,
    id: "SSC6-3",
    title: "Level 3",
    fromWeek: 3,
    untilWeek: 6,
    who: "One-leg calf-raise pain below 4",
    firstStage: "S2",
    rows: [
      raise("10 RM; the aim is more than 70 % of body weight added"),
      seated("12 RM; the aim is more than 90 % of body weight"),
      ...chain([4, 6], [3, 6], "8 RM"),
      drillRow("Ankling", [3, 10], TWO_DAYS, SOURCE),
      drillRow("March", [3, 10], TWO_DAYS, SOURCE),
      drillRow("A-skip", [3, 20], TWO_DAYS, SOURCE),
    ],
  },
  {
    ...LEVEL,
    id: "SSC6-4",
    title: "Level 4",
    fromWeek: 6,
    untilWeek: 9,
    who: "Ten two-leg hops with pain below 5, and less than 10 % between the calves",
    firstStage: "S3",
    read: "part",
    rows: [
      raise("more than 80 % of body weight"),
      seated("more than 110 % of body weight"),
      ...chain([4, 6], [3, 6], "8 RM"),
      repsRow(
        "pogo_dl",
        "Two-leg pogo in place; the rest of the row was not read",
        [4, 10],
        TWO_DAYS,
        SOURCE,
      ),
    ],
  },
  {
    id: "SSC6-5",
    title: "Levels 5 and 6",
    fromWeek: 9,
    untilWeek: 12,
    who: "Not read",
    firstStage: "S4",
    read: "none",
    evidence: "unverified",
    rows: [],
  },
];

/** The criteria-based programme of six levels (clinical.md 2.6), moved on by tests rather than by weeks. */
export const CRITERIA_BASED: Programme = {
  id: "SSC6",
  title: "Six levels by test",
  sites: "any",
  chosenBy: "coach",
  pace: "criteria",
  note: "Published gates; levels 5 and 6 and the end of level 4 were not read.",
  source: SOURCE,
  evidence: "published",
  phases: LEVELS,
};

/** What lets a runner into a level; a missing answer lets in nobody. */
export interface LevelTests {
  /** Pain of a one-leg calf raise, NRS. */
  readonly raisePain: number | null;
  /** Pain of ten two-leg hops, NRS. */
  readonly hopPain: number | null;
  /** Calf raises of the two sides. */
  readonly reps: number | null;
  readonly otherReps: number | null;
}

/** The highest level the tests let a runner into, 1-4, under a profile's cap (clinical.md 2.6; a limit is never above the cap). */
export function entryLevel(tests: LevelTests, cap: number): 1 | 2 | 3 | 4 {
  const { raisePain, hopPain } = tests;
  const within = (pain: number | null, entry: Parameter): boolean =>
    pain !== null && pain <= Math.min(entry.value, cap);
  if (!within(raisePain, LEVEL_ENTRY.raisePain2)) return 1;
  if (!within(raisePain, LEVEL_ENTRY.raisePain3)) return 2;
  return within(hopPain, LEVEL_ENTRY.hopPain4) && isEven(tests) ? 4 : 3;
}

function isEven({ reps, otherReps }: LevelTests): boolean {
  // A side that wasn't counted is as uneven as one that can't do any.
  const [one, other] = [reps ?? 0, otherReps ?? 0];
  const most = Math.max(one, other);
  return Math.abs(one - other) * 10 < LEVEL_ENTRY.asymmetry4.value * most;
}
