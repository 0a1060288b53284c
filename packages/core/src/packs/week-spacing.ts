import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { Evidence } from "#packs/evidence.ts";
import type { WalkRunTable } from "#timeline/timeline.ts";

/** Dates from one day of jumping to the next, so that the hours of the plyometric ladder have passed (clinical.md 2.8). */
export interface JumpRest {
  readonly exercise: ExerciseId;
  /** 2 stands for the ladder's 48 hours, 3 for its 72: a plan knows dates, not hours. */
  readonly dates: number;
  readonly source: string;
  readonly evidence: Evidence;
}

const jump = (exercise: ExerciseId, dates: number, step: string): JumpRest => ({
  exercise,
  dates,
  source: `clinical §2.8 ${step}; dates ours`,
  evidence: "ours",
});

/** Jumps that need rest before the next ones. Quick rebounds, P1, may be daily and aren't here. */
export const JUMP_REST: readonly JumpRest[] = [
  jump("pogo_dl", 2, "P2"),
  jump("rope", 2, "P4"),
  jump("cmj", 2, "as P4"),
  jump("hop_sl", 3, "P5"),
  jump("hop_fwd", 3, "P6"),
  jump("bound", 3, "P7"),
  jump("drop_jump", 3, "P8"),
];

/** How a walk-run table is laid over a week, from a step on (clinical.md 7.4). */
export interface WalkRunWeek {
  readonly table: WalkRunTable;
  readonly fromStep: number;
  /** Whole dates to leave between two goes. */
  readonly restDays: number;
  /** Days of any seven at most; null where the rest days alone say it. */
  readonly days: number | null;
  readonly source: string;
  readonly evidence: Evidence;
}

/** The tables' own rest days, in order of step: the last row that has begun counts. */
export const WALK_RUN_WEEKS: readonly WalkRunWeek[] = [
  { table: "WR-A", fromStep: 0, restDays: 1, days: null, source: "ours", evidence: "ours" },
  { table: "WR-B", fromStep: 1, restDays: 1, days: null, source: "TRI23", evidence: "published" },
  { table: "WR-C", fromStep: 0, restDays: 1, days: 2, source: "PRA19", evidence: "published" },
  { table: "WR-C", fromStep: 4, restDays: 1, days: 3, source: "PRA19", evidence: "published" },
  { table: "WR-D", fromStep: 1, restDays: 2, days: null, source: "UDEL", evidence: "published" },
  { table: "WR-D", fromStep: 4, restDays: 1, days: null, source: "UDEL", evidence: "published" },
  // Its own days run two in a row, which the recovery rule of the day would stop.
  { table: "WR-E", fromStep: 1, restDays: 1, days: null, source: "PPTA; ours", evidence: "ours" },
];

/** The table a runner starts on where the coach assigned none (clinical.md 7.4). */
export const DEFAULT_WALK_RUN: WalkRunTable = "WR-A";
