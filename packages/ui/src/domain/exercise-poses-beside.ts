import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import type { Pose } from "#domain/figure-pose.ts";
import { at, type FootSpot, type Spot } from "#domain/figure-stances.ts";
import type { FrontPose } from "#domain/front-figure.ts";

const curled = (shin: number, foot: number) =>
  at([66, 104], 90, { thigh: 90, shin, foot }, { hand: [114, 134], gaze: 84 });

/** One foot laid over the other knee. */
const crossed = (foot: FootSpot): Pose => ({
  ...at([36, 105], 40, foot, { far: [88, 150, 0], hand: [foot[0], foot[1]], gaze: 52 }),
  aside: 0.75,
});

interface Stance {
  readonly hip?: Spot;
  readonly slope?: number;
  readonly back?: number;
  readonly left: Spot;
  readonly right: Spot;
  readonly leftHand?: Spot;
  readonly rightHand?: Spot;
}
const point = ([x, y]: Spot) => ({ x, y });

/** Seen from the front, hands on the hips unless said otherwise. */
function facing({ hip = [64, 70], slope = 0, back = 0, ...limbs }: Stance): FrontPose {
  const [x, y] = hip;
  return {
    hip: point(hip),
    slope,
    back,
    left: point(limbs.left),
    right: point(limbs.right),
    leftHand: point(limbs.leftHand ?? [x - 13, y - 6]),
    rightHand: point(limbs.rightHand ?? [x + 13, y - 6]),
  };
}

/** What only the packs beside the Achilles one ask for. */
export const BESIDE_DRAWINGS = {
  stretch_sole: {
    start: crossed([93, 104, -10]),
    end: crossed([93, 96, -36]),
    around: ["stool"],
    felt: ["sole"],
    held: true,
  },
  hamstring_hold: {
    start: at([52, 143], -90, [116, 131, -62], { hand: [44, 147], gaze: -90 }),
    end: at([48, 129], -109, [116, 131, -62], { hand: [44, 147], gaze: -90 }),
    felt: ["backThigh"],
    frame: "low",
    held: true,
  },
  hamstring_curl: {
    start: curled(90, 128),
    end: curled(176, 176),
    around: ["lying"],
    carried: ["pad"],
    felt: ["backThigh"],
    frame: "wide",
  },
  stretch_hamstring: {
    start: at([44, 70], 2, [104, 107, -66], { far: [60, 150, 0], hand: [56, 60] }),
    end: at([44, 70], 40, [104, 107, -66], { far: [60, 150, 0], hand: [88, 68] }),
    around: ["footrest"],
    felt: ["backThigh"],
    held: true,
  },
  hip_abduction_hold: {
    view: "front",
    start: null,
    end: facing({ left: [56, 143], right: [106, 131] }),
    around: ["wall"],
    things: [],
    held: true,
  },
  band_sidestep: {
    view: "front",
    start: facing({ hip: [60, 78], left: [48, 143], right: [74, 143] }),
    end: facing({ hip: [66, 80], left: [48, 143], right: [94, 143] }),
    things: ["band"],
  },
  sl_stance: {
    view: "front",
    start: facing({ hip: [64, 70], left: [54, 143], right: [72, 143] }),
    end: facing({ hip: [66, 70], left: [54, 126], right: [70, 143] }),
    things: ["level"],
    held: true,
  },
  stretch_hip_side: {
    view: "front",
    start: facing({ left: [56, 143], right: [72, 143] }),
    end: facing({
      hip: [72, 71],
      back: -14,
      left: [70, 143],
      right: [52, 143],
      rightHand: [50, -8],
    }),
    things: [],
    held: true,
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
