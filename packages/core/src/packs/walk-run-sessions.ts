import type { WalkRunTable } from "#timeline/timeline.ts";

/*
 * The walk-run tables of clinical.md 7.4 as numbers, beside their words in walk-run-tables.ts, so that a session can be
 * played step by step. Sources are those of the tables.
 */

/** A stretch of walking or running: seconds, metres, or quarters of a track lap (a straight or a curve). */
export interface WalkRunPart {
  readonly gait: "walk" | "run";
  readonly amount: number;
  /** The upper end where the source gives a range. */
  readonly upTo?: number;
  readonly in: "seconds" | "metres" | "lapQuarters";
}

/** Parts done one after another, so many times; null repeats until the session's metres, or as long as the coach says. */
export interface WalkRunBlock {
  readonly repeats: number | null;
  readonly repeatsUpTo?: number;
  /** Sets of that many repeats; 1 where the source has no sets. */
  readonly sets: number;
  readonly parts: readonly WalkRunPart[];
}

/** One step's session. */
export interface WalkRunSession {
  readonly blocks: readonly WalkRunBlock[];
  /** Metres walked and run together, where the source ends the session by distance. */
  readonly totalM: number | null;
  /** Effort, CR10, where the source gives one. */
  readonly rpe: number | null;
  /** Share of full pace in percent, where the source gives one. */
  readonly pacePercent: readonly [number, number] | null;
}

const OPEN = { totalM: null, rpe: null, pacePercent: null } as const;

const part =
  (gait: WalkRunPart["gait"], unit: WalkRunPart["in"], scale: number) =>
  (amount: number, upTo?: number): WalkRunPart => {
    const least = { gait, amount: amount * scale, in: unit };
    return upTo === undefined ? least : { ...least, upTo: upTo * scale };
  };

const SECONDS_A_MINUTE = 60;
const walkMin = part("walk", "seconds", SECONDS_A_MINUTE);
const runMin = part("run", "seconds", SECONDS_A_MINUTE);
const walkQuarters = part("walk", "lapQuarters", 1);
const runQuarters = part("run", "lapQuarters", 1);
const runMetres = part("run", "metres", 1);

const block = (repeats: number | null, ...parts: readonly WalkRunPart[]): WalkRunBlock => ({
  repeats,
  sets: 1,
  parts,
});
const timed = (...blocks: readonly WalkRunBlock[]): WalkRunSession => ({ ...OPEN, blocks });

/** Tenths of a mile in whole metres. */
const MILES = { "1.0": 1609, "1.5": 2414, "2.0": 3219, "2.5": 4023, "3.0": 4828 } as const;
type Miles = keyof typeof MILES;

const sixPhase = (rpe: number, walk: number, run: number, miles: Miles): WalkRunSession => ({
  ...OPEN,
  blocks: [block(null, walkMin(walk), runMin(run))],
  totalM: MILES[miles],
  rpe,
});

const track = (miles: Miles, ...parts: readonly WalkRunPart[]): WalkRunSession => ({
  ...OPEN,
  blocks: [block(null, ...parts)],
  totalM: MILES[miles],
});

const LAP = 4;

const runThroughs = (sets: number, repeats: number, pacePercent: readonly [number, number]) => ({
  ...OPEN,
  blocks: [block(1, runMin(5)), { repeats, sets, parts: [runMetres(80)] }],
  pacePercent,
});
const SLOWER = [50, 60] as const;
const FASTER = [55, 65] as const;

/** Five-minute blocks; of the later ones the source doesn't say how many. */
const fiveMinutes = (walk: number, run: number): WalkRunSession =>
  timed(block(null, walkMin(walk), runMin(run)));

/** Each table's sessions, from its first step. */
export const WALK_RUN_SESSIONS: Readonly<Record<WalkRunTable, readonly WalkRunSession[]>> = {
  "WR-A": [
    timed(block(1, walkMin(30))),
    timed(block(5, walkMin(4), runMin(2))),
    timed(block(5, walkMin(3), runMin(3))),
    timed(block(5, walkMin(2), runMin(4))),
    timed(block(2, runMin(14), walkMin(2))),
    timed(block(1, runMin(30))),
  ],
  "WR-B": [
    sixPhase(3, 2, 3, "1.0"),
    sixPhase(3, 2, 3, "1.5"),
    sixPhase(4, 2, 4, "1.5"),
    sixPhase(4, 2, 4, "2.0"),
    sixPhase(5, 1, 4, "2.0"),
    { ...OPEN, blocks: [block(1, runMetres(MILES["2.0"]))], totalM: MILES["2.0"], rpe: 5 },
  ],
  "WR-C": [
    timed(),
    runThroughs(3, 5, SLOWER),
    runThroughs(3, 6, SLOWER),
    runThroughs(4, 5, SLOWER),
    runThroughs(4, 6, FASTER),
    runThroughs(4, 7, FASTER),
  ],
  "WR-D": [
    track("2.0", runQuarters(1), walkQuarters(1)),
    track(
      "2.0",
      runQuarters(3),
      walkQuarters(1),
      runQuarters(1),
      walkQuarters(1),
      runQuarters(1),
      walkQuarters(1),
    ),
    track("2.0", runQuarters(3), walkQuarters(1)),
    track("2.0", runQuarters(7), walkQuarters(1)),
    track("2.0", runQuarters(LAP)),
    track("2.5", runQuarters(LAP)),
    track("3.0", runQuarters(LAP)),
    track("3.0", runQuarters(LAP)),
  ],
  "WR-E": [
    timed({ ...block(8, walkMin(4.5), runMin(0.5)), repeatsUpTo: 9 }),
    fiveMinutes(4, 1),
    fiveMinutes(3.5, 1.5),
    fiveMinutes(3, 2),
    fiveMinutes(2.5, 2.5),
    fiveMinutes(2, 3),
    fiveMinutes(1.5, 3.5),
    fiveMinutes(1, 4),
    timed(block(null, walkMin(1, 2), runMin(8, 9))),
    timed(block(null, walkMin(1, 2), runMin(12, 13))),
  ],
};

/** What the sources say of the days: a table's weekly rhythm, in days of the table or sessions and rest days. */
export const WALK_RUN_DAYS = {
  /** Days of the table on which each step of WR-E falls (PPTA); two steps share day 10 in the source. */
  gentleSteps: [
    [3, 4],
    [5, 6],
    [9, 10],
    [10, 11],
    [13, 14],
    [15, 16],
    [18, 19],
    [20, 21],
    [23, 24],
    [25, 26],
  ],
  /** Days of the table without a walk-run (PPTA). */
  gentleOff: [7, 12, 17, 22, 27],
  /** Run-throughs a week: first two, then three when it goes well (PRA19). */
  runThroughsPerWeek: [2, 3],
  /** Rest days between track workouts: for the first weeks and up to this level two, then one (UDEL). */
  track: { firstWeeks: 2, untilLevel: 3, restDays: 2, laterRestDays: 1 },
} as const;
