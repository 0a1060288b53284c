import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import { at, type FootSpot, type LegAngles, stand } from "#domain/figure-stances.ts";

/** The leg that is not at work, lifted behind. */
const LIFTED: LegAngles = { thigh: 4, shin: 72, foot: 92 };
const FLOOR: FootSpot = [92, 150, 0];
const onFloor = (foot: FootSpot, lean = 0, far?: LegAngles) =>
  stand(foot, 3 - lean / 2, -1 + lean, 3, { hand: [112, 42 - foot[2] / 4], far });
const raisedTo = (turn: number): FootSpot => [92, 150, turn];
const onStep = (turn: number, far?: LegAngles) =>
  stand([92, 134, turn], 3, turn > 0 ? 1 : -1, 3, { hand: [112, 28 - turn / 4], far });
const onTowel = (turn: number) =>
  stand([92, 129, turn], 4, 0, 3, { hand: [112, 23 - turn / 4], far: LIFTED });
const onDisc = (turn: number) =>
  stand([80, 146, turn], turn < 0 ? 8 : 3, turn < 0 ? -4 : 0, 3, { grip: [8, 1] });
const seated = (turn: number, far?: FootSpot) =>
  at([34, 105], 4, [86, 150, turn], { hand: [50, 97 - turn / 8], far });
const pressing = (foot: number) =>
  at([30, 112], -32, { thigh: -97, shin: -99, foot }, { hand: [24, 108] });
const rolling = (x: number) =>
  at([x, 138], -48, [x + 84, 121, -84], { far: [76, 150, 0], hand: [x - 36, 147], gaze: -16 });

/** Holds and slow calf raises. */
export const RAISE_DRAWINGS = {
  iso_dl: {
    start: onFloor(FLOOR),
    end: onFloor(raisedTo(22)),
    around: ["wall"],
    felt: ["calf"],
    held: true,
  },
  iso_sl: {
    start: onFloor(FLOOR, 0, LIFTED),
    end: onFloor(raisedTo(22), 0, LIFTED),
    around: ["wall"],
    felt: ["calf"],
    held: true,
  },
  hr_seat: { start: seated(0), end: seated(32), around: ["stool"], felt: ["calf"] },
  hr_dl_floor: {
    start: onFloor(FLOOR),
    end: onFloor(raisedTo(42)),
    around: ["wall"],
    felt: ["calf"],
  },
  hr_sl_floor: {
    start: onFloor(FLOOR, 0, LIFTED),
    end: onFloor(raisedTo(42), 0, LIFTED),
    around: ["wall"],
    felt: ["calf"],
  },
  ecc_floor: {
    start: onFloor(raisedTo(42)),
    via: [onFloor(raisedTo(42), 0, LIFTED)],
    end: onFloor(FLOOR, 0, LIFTED),
    back: [onFloor(FLOOR)],
    around: ["wall"],
    felt: ["calf"],
  },
  hr_step: {
    start: onStep(0, LIFTED),
    end: onStep(40, LIFTED),
    around: ["wall", "step"],
    felt: ["calf"],
  },
  heel_drop: {
    start: onStep(34),
    via: [onStep(34, LIFTED)],
    end: onStep(-22, LIFTED),
    back: [onStep(-22)],
    around: ["wall", "step"],
    felt: ["calf"],
  },
  hsr_disc: {
    start: onDisc(-10),
    end: onDisc(36),
    around: ["plate"],
    carried: ["barBack"],
    felt: ["calf"],
  },
  legpress_calf: {
    start: pressing(-110),
    end: pressing(-62),
    around: ["seat"],
    carried: ["press"],
    felt: ["calf"],
    frame: "low",
  },
  smith_seat: {
    start: at([34, 105], 4, [86, 146, -8], { hand: [62, 90], far: [96, 150, 0] }),
    end: at([34, 105], 4, [86, 146, 30], { hand: [62, 86], far: [96, 150, 0] }),
    around: ["stool", "plate"],
    carried: ["barKnee"],
    felt: ["calf"],
  },
  calf_massage: {
    start: rolling(20),
    end: rolling(34),
    around: ["roller"],
    felt: ["calf"],
    frame: "low",
  },
  hr_step_towel: {
    start: onTowel(-16),
    end: onTowel(36),
    around: ["wall", "step", "towel"],
    felt: ["calf"],
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
