import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import { at, stand, type FootSpot, type Rest } from "#domain/figure-stances.ts";

const upright = (x: number, rest?: Rest) => stand([x, 150, 0], 3, -2, 3, rest);
const inFront = (grip: readonly [number, number] = [34, 6]): Rest => ({ grip });
const push = (near: FootSpot, far: FootSpot) =>
  at([50, 92], 56, near, { far, hand: [116, 76], gaze: 62 });

/** Strength for the rest of the leg. */
export const STRENGTH_DRAWINGS = {
  box_squat: {
    start: upright(80),
    end: stand([80, 150, 0], 8, -76, 28, inFront()),
    around: ["box"],
    felt: ["frontThigh"],
  },
  squat_deep: {
    start: upright(80),
    end: stand([80, 150, 0], 34, -112, 34, inFront([34, 2])),
    felt: ["frontThigh"],
  },
  squat_heel_up: {
    start: stand([80, 150, 16], 6, -4, 3),
    end: stand([80, 150, 16], 34, -90, 20, inFront()),
    around: ["wedge"],
    felt: ["frontThigh"],
  },
  front_squat: {
    start: upright(80, { grip: [3, -6] }),
    end: stand([80, 150, 0], 28, -88, 18, { grip: [3, -6] }),
    carried: ["barFront"],
    felt: ["frontThigh"],
  },
  wall_sit: {
    start: null,
    end: stand([82, 150, 0], -2, -86, 0, { hand: [44, 94] }),
    around: ["wallBehind"],
    felt: ["frontThigh"],
    held: true,
  },
  lunge_knee_fwd: {
    start: at([62, 78], 2, [94, 150, 0], { far: [28, 150, 54] }),
    end: at([76, 94], 2, [94, 150, 0], { far: [28, 150, 62], grip: [20, 32] }),
    felt: ["frontThigh"],
  },
  lunge_vert: {
    start: at([56, 77], 2, [98, 150, 0], { far: [26, 150, 54] }),
    end: at([48, 100], 4, [98, 150, 0], { far: [22, 150, 62] }),
    felt: ["frontThigh"],
  },
  bulgarian: {
    start: at([58, 78], 6, [90, 150, 0], { far: [6, 114, 160] }),
    end: at([50, 98], 16, [90, 150, 0], { far: [4, 114, 160] }),
    around: ["bench"],
    felt: ["frontThigh"],
    frame: "wide",
  },
  step_up: {
    start: at([54, 78], 14, [94, 128, 0], { far: [52, 150, 10] }),
    end: at([76, 48], 3, [94, 128, 0], { far: [94, 128, 0] }),
    around: ["stair"],
    felt: ["frontThigh"],
  },
  step_down: {
    start: at([52, 56], 4, [66, 136, 0], { far: [84, 130, -4] }),
    end: at([64, 71], 14, [66, 136, 0], { far: [107, 146, -12], grip: [22, 28] }),
    around: ["ledge"],
    felt: ["frontThigh"],
  },
  pistol: {
    start: stand([62, 150, 0], 3, -2, 3, { far: { thigh: -24, shin: -22, foot: -18 } }),
    end: stand([62, 150, 0], 34, -112, 36, {
      far: { thigh: -86, shin: -88, foot: -84 },
      grip: [34, 4],
    }),
    felt: ["frontThigh"],
  },
  deadlift: {
    start: stand([76, 150, 0], 4, -62, 62, { grip: [4, 35], gaze: 52 }),
    end: upright(76, { grip: [6, 34] }),
    carried: ["barHands"],
    felt: ["backThigh"],
  },
  bridge: {
    start: at([52, 143], -90, [106, 150, 0], { hand: [44, 147], gaze: -90 }),
    end: at([47, 123], -118, [106, 150, 0], { hand: [44, 147], gaze: -90 }),
    felt: ["hip"],
    frame: "low",
  },
  sled_push: {
    start: push([20, 150, 48], [74, 150, 16]),
    via: [push([50, 142, 40], [46, 150, 30])],
    end: push([74, 150, 16], [20, 150, 48]),
    back: [push([46, 150, 30], [50, 142, 40])],
    around: ["sled"],
    felt: ["calf"],
    frame: "wide",
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
