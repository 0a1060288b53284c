import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { Evidence } from "#packs/evidence.ts";
import { WALK_RUN_DAYS } from "#packs/walk-run-sessions.ts";
import type { WalkRunTable } from "#timeline/timeline.ts";

/** A two-leg jump of the exercise table that the plyometric ladder doesn't name rests as these do (ours). */
export const JUMPS_LIKE: Readonly<Partial<Record<ExerciseId, ExerciseId>>> = { cmj: "rope" };

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

const { track, runThroughsPerWeek } = WALK_RUN_DAYS;

/** The tables' own rest days, in order of step: the last row that has begun counts. */
export const WALK_RUN_WEEKS: readonly WalkRunWeek[] = [
  { table: "WR-A", fromStep: 0, restDays: 1, days: null, source: "ours", evidence: "ours" },
  { table: "WR-B", fromStep: 1, restDays: 1, days: null, source: "TRI23", evidence: "published" },
  {
    table: "WR-C",
    fromStep: 0,
    restDays: 1,
    days: runThroughsPerWeek[0],
    source: "PRA19",
    evidence: "published",
  },
  {
    table: "WR-C",
    fromStep: 4,
    restDays: 1,
    days: runThroughsPerWeek[1],
    source: "PRA19",
    evidence: "published",
  },
  {
    table: "WR-D",
    fromStep: 1,
    restDays: track.restDays,
    days: null,
    source: "UDEL",
    evidence: "published",
  },
  {
    table: "WR-D",
    fromStep: track.untilLevel + 1,
    restDays: track.laterRestDays,
    days: null,
    source: "UDEL",
    evidence: "published",
  },
  // Its own days run two in a row, which the recovery rule of the day would stop.
  { table: "WR-E", fromStep: 1, restDays: 1, days: null, source: "PPTA; ours", evidence: "ours" },
];

/** The table a runner starts on where the coach assigned none (clinical.md 7.4). */
export const DEFAULT_WALK_RUN: WalkRunTable = "WR-A";
