import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import type { Pose } from "#domain/figure-pose.ts";
import { at, type FootSpot, otherSide, type Spot } from "#domain/figure-stances.ts";

/** One stride: from one leg in front to the other and back again. */
function stride(first: Pose, passing: Pose) {
  return {
    start: first,
    via: [passing],
    end: otherSide(first),
    back: [otherSide(passing)],
  } as const;
}

interface Gait {
  readonly hip: Spot;
  readonly back: number;
  readonly near: FootSpot;
  readonly far: FootSpot;
}

/** A moment of a gait on ground that climbs by `grade` to the right, arms swinging against the legs. */
function gait({ hip, back, near, far }: Gait, swing: Spot, grade = 0): Pose {
  const climb = (x: number) => -grade * (x - 64) - 12 * Math.abs(grade) * 5;
  const turn = (Math.atan(grade) * 180) / Math.PI;
  const put = ([x, y, heel]: FootSpot): FootSpot => [x, y + climb(x), heel - turn];
  const lift = climb(hip[0]);
  return at([hip[0], hip[1] + lift], back, put(near), {
    far: put(far),
    hand: [hip[0] - swing[0] + back / 2, hip[1] - swing[1] + lift],
    farHand: [hip[0] + swing[0] + 6 + back / 2, hip[1] - swing[1] - 4 + lift],
  });
}

const WALK: Gait = { hip: [64, 71], back: 3, near: [92, 144.5, -16], far: [42, 150, 34] };
const WALK_PASSING: Gait = { hip: [64, 69], back: 3, near: [76, 150, 0], far: [56, 146, 40] };
const RUN: Gait = { hip: [62, 68], back: 8, near: [38, 150, 50], far: [94, 130, 12] };
const RUN_PASSING: Gait = { hip: [62, 70], back: 8, near: [36, 116, 96], far: [74, 150, 0] };
const FAST: Gait = { hip: [62, 66], back: 12, near: [30, 148, 58], far: [98, 116, 14] };
const FAST_PASSING: Gait = { hip: [62, 70], back: 12, near: [38, 104, 104], far: [74, 150, 6] };
const GRADE = 0.22;
const up = (moment: Gait): Gait => ({
  ...moment,
  hip: [moment.hip[0] + 2, moment.hip[1] + 3],
  back: moment.back + 6,
});
const walking = (grade: number, change = (moment: Gait) => moment) =>
  stride(gait(change(WALK), [14, 14], grade), gait(change(WALK_PASSING), [3, 10], grade));
const running = (grade: number, change = (moment: Gait) => moment) =>
  stride(gait(change(RUN), [-18, 26], grade), gait(change(RUN_PASSING), [6, 22], grade));

const PEDAL = 13;
/** A foot on its pedal, its middle over the axle, with the crank turned from its top. */
const pedalling = (turn: number): FootSpot => [
  72 + PEDAL * Math.sin((turn * Math.PI) / 180),
  118 - PEDAL * Math.cos((turn * Math.PI) / 180),
  12,
];
const riding = (turn: number) =>
  at([45, 60], 46, pedalling(turn), { far: pedalling(turn + 180), hand: [98, 60], gaze: 34 });
const gliding = (near: FootSpot, far: FootSpot, hand: Spot, farHand: Spot) =>
  at([60, 66], 4, near, { far, hand, farHand });
const swimming = (near: number, far: number, hand: Spot, farHand: Spot) =>
  at([59, 84], 86, [-32, near, 154], { far: [-32, far, 154], hand, farHand, gaze: 82 });
const afloat = (near: FootSpot, far: FootSpot, hand: Spot, farHand: Spot) =>
  at([62, 78], 6, near, { far, hand, farHand });

/** Walking, running and what can stand in for them. */
export const MOVING_DRAWINGS = {
  walk_flat: { ...walking(0), felt: ["calf"] },
  walk_incline: {
    ...walking(GRADE, up),
    around: ["slopeUp"],
    felt: ["calf"],
    ground: false,
  },
  run_easy: { ...running(0), felt: ["calf"], quick: true },
  run_up: {
    ...running(GRADE, up),
    around: ["slopeUp"],
    felt: ["calf"],
    ground: false,
    quick: true,
  },
  run_down: {
    ...running(-GRADE),
    around: ["slopeDown"],
    felt: ["calf", "frontThigh"],
    ground: false,
    quick: true,
  },
  sprint: {
    ...stride(gait(FAST, [-22, 28]), gait(FAST_PASSING, [8, 24])),
    felt: ["calf"],
    quick: true,
  },
  swim: {
    start: swimming(86, 100, [110, 115], [98, 52]),
    via: [swimming(100, 86, [72, 92], [140, 82])],
    end: swimming(86, 100, [98, 52], [110, 115]),
    back: [swimming(100, 86, [140, 82], [72, 92])],
    around: ["water"],
    felt: ["hip"],
    frame: "low",
    ground: false,
  },
  pool_run: {
    ...stride(
      afloat([36, 140, 66], [94, 122, 6], [84, 56], [46, 60]),
      afloat([44, 118, 84], [80, 148, 14], [66, 62], [64, 62]),
    ),
    around: ["deepWater"],
    carried: ["belt"],
    felt: ["frontThigh"],
    ground: false,
  },
  bike: {
    start: riding(0),
    via: [riding(45), riding(90), riding(135)],
    end: riding(180),
    back: [riding(225), riding(270), riding(315)],
    around: ["bicycle"],
    carried: ["pedals"],
    felt: ["frontThigh"],
    frame: "wide",
  },
  elliptical: {
    start: gliding([92, 138, 4], [54, 138, 14], [74, 52], [92, 44]),
    via: [gliding([74, 144, 4], [72, 132, 10], [84, 50], [84, 50])],
    end: gliding([54, 138, 14], [92, 138, 4], [92, 44], [74, 52]),
    back: [gliding([72, 132, 10], [74, 144, 4], [84, 50], [84, 50])],
    around: ["cross"],
    carried: ["plates"],
    felt: ["frontThigh"],
  },
  rower: {
    start: at([42, 122], 10, [114, 108, -52], { hand: [84, 98] }),
    via: [at([32, 122], 6, [114, 108, -52], { hand: [66, 98] })],
    end: at([30, 122], -20, [114, 108, -52], { hand: [34, 106], gaze: -12 }),
    around: ["rail"],
    carried: ["handle"],
    felt: ["frontThigh"],
    frame: "wide",
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
