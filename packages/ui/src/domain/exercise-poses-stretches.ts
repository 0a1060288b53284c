import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import { at, stand, type LegAngles } from "#domain/figure-stances.ts";

/** Half kneeling: the knee of the leg behind is on the ground. */
const KNEELING: LegAngles = { thigh: 4, shin: 96, foot: 162 };

/** Stretches and ankle mobilisations. */
export const STRETCH_DRAWINGS = {
  stretch_gastroc: {
    start: at([46, 71], 8, [44, 150, 0], { far: [86, 150, 0], hand: [84, 46] }),
    end: at([60, 77], 24, [44, 150, 0], { far: [86, 150, 0], hand: [112, 46] }),
    around: ["wall"],
    felt: ["calf"],
    held: true,
  },
  stretch_soleus: {
    start: at([64, 74], 6, [62, 150, 0], { far: [92, 150, 0], hand: [98, 46] }),
    end: at([66, 81], 16, [62, 150, 0], { far: [92, 150, 0], hand: [112, 49] }),
    around: ["wall"],
    felt: ["calf"],
    held: true,
  },
  stretch_step: {
    start: stand([88, 134, 0], 2, 0, 3, { hand: [108, 26], far: [108, 134, 0] }),
    end: stand([88, 134, -24], 9, 7, 2, { hand: [112, 32], far: [108, 134, 0] }),
    around: ["wall", "step"],
    felt: ["calf"],
    held: true,
  },
  down_dog: {
    start: at([56, 92], 135, [24, 150, 40], { hand: [104, 148], gaze: 150 }),
    end: at([54, 84], 140, [26, 150, 0], { hand: [104, 148], gaze: 166 }),
    felt: ["calf"],
    held: true,
  },
  ktw_mob: {
    start: at([60, 107], 2, [100, 150, 0], { far: KNEELING, hand: [92, 82] }),
    end: at([72, 107], 8, [100, 150, 0], { far: KNEELING, hand: [108, 78] }),
    around: ["wall"],
    felt: ["calf"],
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
