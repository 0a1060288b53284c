import type { ExerciseId } from "#packs/achilles/exercises.ts";
import { DOSE_LIMITS } from "#packs/dose-limits.ts";
import type { Evidence } from "#packs/evidence.ts";
import type { Stage } from "#timeline/timeline.ts";

/** A step of the plyometric ladder. The timeline format's `step` of a session means these when it says P1 to P8. */
export type PlyometricStepId = "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8";

/** What is done on a step; its words are a language's. */
export type Drill =
  | "rebounds"
  | "pogo"
  | "ankling"
  | "march"
  | "aSkip"
  | "hopsOrRope"
  | "hops"
  | "travellingHops"
  | "bounding"
  | "dropJumps";

/** Sets of contacts on each leg, or of a distance in metres; exactly one of the two is given. */
export interface DrillDose {
  readonly does: Drill;
  readonly sets: number;
  readonly reps: number | null;
  readonly metres: number | null;
}

/** One step of the ladder. */
export interface PlyometricRow {
  readonly step: PlyometricStepId;
  /** Rows of the exercise table whose screening decides whether it is open; the drills of P3 have none of their own (ours). */
  readonly exercises: readonly ExerciseId[];
  readonly start: readonly DrillDose[];
  /** How far a coach may take it within the step; null where the start is all. */
  readonly upTo: readonly DrillDose[] | null;
  /** Hours until the next jumps: ours throughout; 0 may be daily. */
  readonly restHours: number;
  readonly firstStage: Extract<Stage, "S3" | "S4">;
  /** Of the dose. */
  readonly source: string;
  readonly evidence: Evidence;
}

const count = (does: Drill, sets: number, reps: number): DrillDose => ({
  does,
  sets,
  reps,
  metres: null,
});
const over = (does: Drill, sets: number, metres: number): DrillDose => ({
  does,
  sets,
  reps: null,
  metres,
});

const TWO_DAYS = 48;
const THREE_DAYS = 72;
const OURS = { source: "ours", evidence: "ours" } as const;
const read = (source: string) => ({ source, evidence: "published" }) as const;

/** The ladder of clinical.md 2.8, from the first step: its order and its rests are ours, four of its doses are published. */
export const PLYOMETRICS: readonly PlyometricRow[] = [
  {
    step: "P1",
    exercises: ["rebound"],
    start: [count("rebounds", 3, 20)],
    upTo: null,
    restHours: 0,
    firstStage: "S3",
    ...read("SIL20"),
  },
  {
    step: "P2",
    exercises: ["pogo_dl"],
    start: [count("pogo", 4, 10)],
    upTo: null,
    restHours: TWO_DAYS,
    firstStage: "S3",
    ...read("GRI21"),
  },
  {
    step: "P3",
    exercises: ["pogo_dl"],
    start: [over("ankling", 3, 10), over("march", 3, 10), over("aSkip", 3, 20)],
    upTo: null,
    restHours: TWO_DAYS,
    firstStage: "S3",
    ...read("GRI21"),
  },
  {
    step: "P4",
    exercises: ["rope", "pogo_dl"],
    start: [count("hopsOrRope", 3, 30)],
    upTo: null,
    restHours: TWO_DAYS,
    firstStage: "S3",
    ...read("CAN"),
  },
  {
    step: "P5",
    exercises: ["hop_sl"],
    start: [count("hops", 3, 10)],
    upTo: [count("hops", 3, 20)],
    restHours: THREE_DAYS,
    firstStage: "S4",
    ...OURS,
  },
  {
    step: "P6",
    exercises: ["hop_fwd"],
    start: [count("travellingHops", 3, 10)],
    upTo: [count("travellingHops", 3, 20)],
    restHours: THREE_DAYS,
    firstStage: "S4",
    ...OURS,
  },
  {
    step: "P7",
    exercises: ["bound"],
    start: [over("bounding", 3, 20)],
    upTo: null,
    restHours: THREE_DAYS,
    firstStage: "S4",
    ...OURS,
  },
  {
    step: "P8",
    exercises: ["drop_jump"],
    start: [count("dropJumps", 3, 5)],
    upTo: null,
    restHours: THREE_DAYS,
    firstStage: "S4",
    ...OURS,
  },
];

/** Contacts of one published routine before running, to compare a session with (clinical.md 2.8). */
export const CONTACT_BUDGET = {
  total: DOSE_LIMITS.landings,
  twoLegs: 270,
  oneLeg: 180,
  broadHops: 20,
  says: "About as much as two thirds of a mile of running.",
  source: "CAN",
  evidence: "published",
} as const;

/** Contacts of a dose; null where it is given in metres, which no source turns into contacts. */
export function contactsOf(doses: readonly DrillDose[]): number | null {
  let contacts = 0;
  for (const { sets, reps } of doses) {
    if (reps === null) return null;
    contacts += sets * reps;
  }
  return contacts;
}
