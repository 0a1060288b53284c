import { HEAVY_SLOW_WEEKS, type HeavySlowRow } from "#packs/achilles/ladder.ts";
import {
  daysAWeek,
  repsRow,
  type LoadingPhase,
  type Programme,
} from "#packs/achilles/loading/programme.ts";
import type { Evidence } from "#packs/evidence.ts";

/** Three seconds up, three down; rest between sets is the shorter of 2-3 minutes, as in the ladder (UTD). */
const SLOW = { tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120 } as const;
/** Minutes between one exercise and the next (UTD). */
export const REST_BETWEEN_EXERCISES_MIN = 5;
const THREE_DAYS = daysAWeek(3);

/** The row the copy that was read had lost: believed, so a coach may choose it and the default skips it. */
const LOST_ROW: HeavySlowRow = { fromWeek: 6, sets: 4, reps: 8 };
const LAST_WEEK = 12;

/** The table of weeks with the row that wasn't read, in order. */
const WEEKS: readonly (readonly [HeavySlowRow, Evidence])[] = [
  ...HEAVY_SLOW_WEEKS.map((row) => [row, "published"] as const),
  [LOST_ROW, "unverified"] as const,
].toSorted(([a], [b]) => a.fromWeek - b.fromWeek);

function phaseOf([row, evidence]: readonly [HeavySlowRow, Evidence], index: number): LoadingPhase {
  const untilWeek = (WEEKS[index + 1]?.[0].fromWeek ?? LAST_WEEK + 1) - 1;
  const { fromWeek, sets, reps } = row;
  const weeks = fromWeek === untilWeek ? `Week ${fromWeek}` : `Weeks ${fromWeek} to ${untilWeek}`;
  const options = {
    ...SLOW,
    load: `the load that allows ${reps} good repetitions and no more`,
    evidence,
  };
  const source = evidence === "published" ? "UTD" : "BEYS, row not read";
  const line = (
    exercise: "hr_seat" | "legpress_calf" | "hsr_disc",
    does: string,
    floor: "hr_sl_floor" | null = null,
  ) => repsRow(exercise, does, [sets, reps], THREE_DAYS, source, { ...options, floor });
  return {
    id: `HSR-${fromWeek}`,
    title: `${weeks}: ${sets} sets of ${reps}`,
    fromWeek,
    untilWeek,
    who: "By the week",
    firstStage: "S0",
    read: evidence === "published" ? "all" : "part",
    evidence,
    rows: [
      line("hr_seat", "Seated raise, knee bent, both legs"),
      line("legpress_calf", "Raise in the leg press, knee straight, both legs"),
      line(
        "hsr_disc",
        "Standing raise with a barbell, forefoot on a disc, both legs",
        "hr_sl_floor",
      ),
    ],
  };
}

/**
 * Heavy slow resistance (clinical.md 2.4), the ladder's strength of S2. On the floor, at the heel bone and in S0-S1, the disc
 * gives way to a one-leg raise; what else S0-S1 doesn't allow yet is left out.
 */
export const HEAVY_SLOW: Programme = {
  id: "HSR",
  title: "Heavy and slow, three days a week",
  sites: "any",
  chosenBy: "default",
  pace: "weeks",
  note: `${REST_BETWEEN_EXERCISES_MIN} minutes between exercises. As much gained as with heel drops at 12 and 52 weeks, and more people kept it up (92 % against 78 %).`,
  source: "UTD; BEYS",
  evidence: "published",
  phases: WEEKS.map(phaseOf),
};
