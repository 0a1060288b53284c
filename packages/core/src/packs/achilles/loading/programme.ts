import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { Tempo } from "#packs/achilles/ladder.ts";
import type { Evidence } from "#packs/evidence.ts";
import type { Stage } from "#timeline/timeline.ts";

/** The least and the most, both included. */
export type Range = readonly [number, number];

/** How often a row is done. */
export interface Frequency {
  readonly timesPerDay: Range;
  readonly daysPerWeek: Range;
}

/** One line of a published or chosen programme: what, how much, how heavy, how often, and whose it is. */
export interface LoadingRow {
  /** The row of the exercise table it is screened by; null where the table has none, and then no plan gets it. */
  readonly exercise: ExerciseId | null;
  /** What the source has people do, in our words. */
  readonly does: string;
  /** What stands in on the floor, at the heel bone and in S0-S1; null where the row itself may stay. */
  readonly floor: ExerciseId | null;
  readonly sets: number;
  /** Repetitions of a set; null for a hold and for a distance. Of a range in the source the lower end (ours). */
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  /** Metres of a set, for drills that travel. */
  readonly metres: number | null;
  /** Null where the source says no more than "slowly", or nothing. */
  readonly tempo: Tempo | null;
  /** Seconds between sets; null where the source doesn't say. */
  readonly restSeconds: number | null;
  readonly frequency: Frequency;
  readonly load: string;
  /** How far a coach may go from the dose within the source, or within our own bounds. */
  readonly ranges?: { readonly sets?: Range; readonly reps?: Range; readonly holdSeconds?: Range };
  readonly source: string;
  readonly evidence: Evidence;
}

/** A phase, level or block of weeks of a programme. */
export interface LoadingPhase {
  readonly id: string;
  readonly title: string;
  /** Weeks of the programme, from 1, both included; null where the source ends it by how it goes. */
  readonly fromWeek: number;
  readonly untilWeek: number | null;
  /** Who it is for, or what has to hold to enter. */
  readonly who: string;
  /** First stage of the product's ladder it fits (ours). */
  readonly firstStage: Stage;
  /** How much of the source's phase was read; of "none" nothing can be laid into a plan. */
  readonly read: "all" | "part" | "none";
  readonly rows: readonly LoadingRow[];
  readonly evidence: Evidence;
}

export type ProgrammeId =
  | "ISO-SEED"
  | "ISO-SSC6"
  | "ISO-TPH"
  | "ISO-RIO"
  | "ALFREDSON"
  | "FLOOR-DROPS"
  | "SILBERNAGEL"
  | "HSR"
  | "SSC6";

/** A loading programme. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly title: string;
  /** Where the soreness may be: anywhere, midportion alone, or at the heel bone (insertional, both and unsure). */
  readonly sites: "any" | "midportion" | "heelBone";
  /** Who brings it in: the ladder by itself, a coach by choice, or nobody (background reading). */
  readonly chosenBy: "default" | "coach" | "nobody";
  /** Whether the weeks move a runner on, or criteria do. */
  readonly pace: "weeks" | "criteria";
  readonly note: string;
  readonly source: string;
  readonly evidence: Evidence;
  readonly phases: readonly LoadingPhase[];
}

/** Frequencies that several sources share. */
export const DAILY: Frequency = { timesPerDay: [1, 1], daysPerWeek: [7, 7] };
export const TWICE_DAILY: Frequency = { timesPerDay: [2, 2], daysPerWeek: [7, 7] };

/** Once a day on so many days of a week. */
export const daysAWeek = (least: number, most: number = least): Frequency => ({
  timesPerDay: [1, 1],
  daysPerWeek: [least, most],
});

/** What a row of repetitions may leave unsaid. */
type RowOptions = Partial<
  Pick<LoadingRow, "floor" | "tempo" | "restSeconds" | "load" | "ranges" | "evidence">
>;

const UNSAID = {
  floor: null,
  reps: null,
  holdSeconds: null,
  metres: null,
  tempo: null,
  restSeconds: null,
  load: "body weight",
  evidence: "published",
} as const;

/** A row of sets and repetitions. */
export const repsRow = (
  exercise: ExerciseId,
  does: string,
  [sets, reps]: readonly [number, number],
  frequency: Frequency,
  source: string,
  options: RowOptions = {},
): LoadingRow => ({ ...UNSAID, exercise, does, sets, reps, frequency, source, ...options });

/** A row of sets of a hold, in seconds. */
export const holdRow = (
  exercise: ExerciseId | null,
  does: string,
  [sets, holdSeconds]: readonly [number, LoadingRow["holdSeconds"]],
  frequency: Frequency,
  source: string,
  options: RowOptions = {},
): LoadingRow => ({ ...UNSAID, exercise, does, sets, holdSeconds, frequency, source, ...options });

/** A row of sets of a drill over a distance, in metres; the exercise table has none of these. */
export const drillRow = (
  does: string,
  [sets, metres]: readonly [number, number],
  frequency: Frequency,
  source: string,
): LoadingRow => ({ ...UNSAID, exercise: null, does, sets, metres, frequency, source });
