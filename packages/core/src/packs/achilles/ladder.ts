import type { Evidence } from "#packs/evidence.ts";
import type { Stage } from "#timeline/timeline.ts";

/** Seconds up, at the top and down. */
export interface Tempo {
  readonly up: number;
  readonly hold: number;
  readonly down: number;
}

/** Which leg does a set: both together, each in turn, or the sore one alone. */
export type LadderSide = "both" | "each" | "sore";

/** One line of a stage's strength session with the dose it starts at. */
export interface LadderItem {
  readonly exercise: string;
  readonly sets: number;
  /** Repetitions of a set; null for a hold. */
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  readonly tempo: Tempo | null;
  readonly restSeconds: number;
  readonly side: LadderSide;
  /** The heavy-slow table of weeks sets sets and repetitions. */
  readonly heavySlow: boolean;
  readonly source: string;
}

/** A week of a stage's strength: what planning counts by. */
export interface StrengthWeek {
  /** Days of any seven at most. Of a range in the source the upper end. */
  readonly days: number;
  /** How hard a day of it is meant to be. Light work may stand on any day; after the other, a day is kept between (ours). */
  readonly load: "light" | "medium";
  readonly source: string;
  readonly evidence: Evidence;
}

/** A stage of the ladder; its name is in `words/`. */
export interface LadderStage {
  readonly stage: Stage;
  readonly week: StrengthWeek;
  readonly items: readonly LadderItem[];
}

const SLOW: Tempo = { up: 1, hold: 0, down: 3 };
const HEAVY_SLOW: Tempo = { up: 3, hold: 0, down: 3 };

/** Rest between sets, seconds: the seed's holds (ours), slow raises (ours), heavy slow sets (UTD, the shorter of 2-3 min). */
const REST = { holds: 60, slow: 60, heavy: 120, springy: 90 } as const;

interface Options {
  readonly tempo?: Tempo;
  readonly rest?: number;
  readonly side?: LadderSide;
  readonly heavySlow?: boolean;
}

function hold(exercise: string, sets: number, seconds: number, source: string): LadderItem {
  const dose = { reps: null, holdSeconds: seconds, tempo: null, restSeconds: REST.holds } as const;
  return { exercise, sets, ...dose, side: "both", heavySlow: false, source };
}

function reps(
  exercise: string,
  sets: number,
  count: number,
  source: string,
  { tempo, rest = REST.slow, side = "both", heavySlow = false }: Options,
): LadderItem {
  const dose = { sets, reps: count, holdSeconds: null, tempo: tempo ?? null, restSeconds: rest };
  return { exercise, ...dose, side, heavySlow, source };
}

/** The seed's entry load: five 30-second holds on the floor with a minute between (clinical.md 2.1; 11 row 5). */
export const ENTRY_HOLD: LadderItem = hold("iso_dl", 5, 30, "seed §4; count and rest ours");

/**
 * The stage ladder (clinical.md 2.7) with the dose each stage starts at. Where the source gives a range the lower end is
 * the start (ours). Nothing goes below the step by itself: a coach adds that (the seed; 11 row 6).
 */
export const LADDER: Readonly<Record<Stage, LadderStage>> = {
  S0: {
    stage: "S0",
    week: { days: 7, load: "light", source: "seed §4; once a day ours", evidence: "ours" },
    items: [ENTRY_HOLD],
  },
  S1: {
    stage: "S1",
    week: { days: 7, load: "light", source: "SIL20", evidence: "published" },
    items: [
      reps("hr_dl_floor", 3, 10, "seed §4; SIL20", { tempo: SLOW }),
      reps("hr_sl_floor", 3, 10, "SIL20", { tempo: SLOW, side: "each" }),
      reps("ecc_floor", 3, 10, "SIL20", { tempo: SLOW, side: "sore" }),
      reps("hr_seat", 3, 10, "SIL20", { tempo: SLOW }),
    ],
  },
  S2: {
    stage: "S2",
    week: { days: 3, load: "medium", source: "UTD; the load is ours", evidence: "ours" },
    items: [
      reps("hr_sl_floor", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy, side: "each" }),
      reps("hr_seat", 3, 15, "UTD", { tempo: HEAVY_SLOW, rest: REST.heavy, heavySlow: true }),
      reps("legpress_calf", 3, 15, "UTD", { tempo: HEAVY_SLOW, rest: REST.heavy, heavySlow: true }),
    ],
  },
  S3: {
    stage: "S3",
    week: { days: 3, load: "medium", source: "SIL20; the load is ours", evidence: "ours" },
    items: [
      reps("rebound", 3, 20, "SIL20", { rest: REST.springy }),
      reps("pogo_dl", 4, 10, "GRI21", { rest: REST.springy }),
      reps("hr_sl_floor", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy, side: "each" }),
      reps("hr_seat", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy }),
    ],
  },
  S4: {
    stage: "S4",
    week: { days: 3, load: "medium", source: "SIL20; the load is ours", evidence: "ours" },
    items: [
      reps("rebound", 3, 20, "SIL20", { rest: REST.springy }),
      reps("hop_sl", 3, 10, "ladder P5, ours", { rest: REST.springy, side: "each" }),
      reps("hr_sl_floor", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy, side: "each" }),
      reps("hr_seat", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy }),
    ],
  },
  maintain: {
    stage: "maintain",
    week: { days: 2, load: "medium", source: "SIL20; the load is ours", evidence: "ours" },
    items: [
      reps("hr_sl_floor", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy, side: "each" }),
      reps("hr_seat", 3, 15, "SIL20", { tempo: HEAVY_SLOW, rest: REST.heavy }),
      reps("rebound", 3, 20, "SIL20", { rest: REST.springy }),
    ],
  },
};

/** A row of the heavy-slow table: from this week of the stage, so many sets at so many repetitions' load (2.4, UTD). */
export interface HeavySlowRow {
  readonly fromWeek: number;
  readonly sets: number;
  readonly reps: number;
}

/**
 * The heavy-slow table (clinical.md 2.4). The row of weeks 6-8 wasn't read in the source, so weeks 6-8 keep the row of
 * weeks 4-5 by default.
 */
export const HEAVY_SLOW_WEEKS: readonly HeavySlowRow[] = [
  { fromWeek: 1, sets: 3, reps: 15 },
  { fromWeek: 2, sets: 3, reps: 12 },
  { fromWeek: 4, sets: 4, reps: 10 },
  { fromWeek: 9, sets: 4, reps: 6 },
];
