import { repsRow, TWICE_DAILY, type Programme } from "#packs/achilles/loading/programme.ts";

const LOAD = "body weight; more once it doesn't hurt (one trial: 5 kg a week, up to 60 kg)";
/** Both programmes lower in three sets of fifteen. */
const SETS = 3;
const REPS = 15;
const DROPS = [
  repsRow(
    "heel_drop",
    "Heel drop below a step, knee straight: up with the good leg, lower slowly on the sore one",
    [SETS, REPS],
    TWICE_DAILY,
    "ALF98; STE14; load PRA19",
    { load: LOAD },
  ),
  repsRow(
    "heel_drop",
    "The same with the knee bent",
    [SETS, REPS],
    TWICE_DAILY,
    "ALF98; STE14; load PRA19",
    { load: LOAD },
  ),
] as const;

const PHASE = {
  fromWeek: 1,
  untilWeek: 12,
  firstStage: "S2",
  read: "all",
  evidence: "published",
} as const;

/**
 * Heel drops below the step, twice a day (clinical.md 2.2): 180 repetitions a day. Midportion alone (89 % did well, at the
 * heel bone 32 %: FAH03), never in S0-S1 (the seed: not below the step at first), and only by a coach's choice.
 */
export const ALFREDSON: Programme = {
  id: "ALFREDSON",
  title: "Heel drops, twice a day",
  sites: "midportion",
  chosenBy: "coach",
  pace: "weeks",
  note: "Soreness is expected in weeks 1 and 2 (PRA19).",
  source: "ALF98; FAH03; STE14",
  evidence: "published",
  phases: [
    {
      ...PHASE,
      id: "ALFREDSON-1",
      title: "The full count",
      who: "Soreness above the heel bone, from stage S2",
      rows: DROPS,
    },
    {
      ...PHASE,
      id: "ALFREDSON-2",
      title: "As many as feel right",
      who: "The same; up to the full count. Six weeks on, it did as well as 180 a day (STE14)",
      rows: DROPS.map((row) => ({
        ...row,
        load: `as many as tolerated, at most this; ${LOAD}`,
        ranges: { sets: [1, SETS] as const, reps: [1, REPS] as const },
      })),
    },
  ],
};

/** The same idea without the ankle bend, for the heel bone: 18 of 27 people were satisfied (clinical.md 3.1, JON08). */
export const FLOOR_DROPS: Programme = {
  id: "FLOOR-DROPS",
  title: "Lowering to the floor, twice a day",
  sites: "heelBone",
  chosenBy: "coach",
  pace: "weeks",
  note: "The heel never goes below the forefoot.",
  source: "JON08",
  evidence: "published",
  phases: [
    {
      ...PHASE,
      id: "FLOOR-DROPS-1",
      title: "Twelve weeks",
      who: "Soreness at the heel bone, from stage S1",
      firstStage: "S1",
      rows: [
        repsRow(
          "ecc_floor",
          "Up on two feet, lower on the sore one, down to the floor",
          [SETS, REPS],
          TWICE_DAILY,
          "JON08",
        ),
      ],
    },
  ],
};
