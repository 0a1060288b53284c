import type { ExerciseId } from "@springback/core/exercises";
import type { Drawing } from "#domain/exercise-movement.ts";
import { at, hang, type LegAngles, stand } from "#domain/figure-stances.ts";

const LIFTED: LegAngles = { thigh: -6, shin: 66, foot: 86 };
const LANDING = { shin: 13, thigh: -11, back: 6 } as const;
const landed = (x: number, far?: LegAngles, hand: readonly [number, number] = [4, 32]) =>
  stand([x, 150, 0], LANDING.shin, LANDING.thigh, LANDING.back, { far, grip: hand });
const aloft = (x: number, up: number, far?: LegAngles, hand: readonly [number, number] = [8, 30]) =>
  stand([x, 150 - up, 60], 1, 2, 3, { far, grip: hand });
const dipped = (x: number) => stand([x, 150, 0], 30, -58, 42, { grip: [-26, 20] });
const striding = (x: number, up: number) => {
  const hip = { x, y: 76 - up };
  const rear = hang(hip, { thigh: 42, shin: 64, foot: 84 });
  return at([hip.x, hip.y], 8, [rear.x, rear.y, rear.turn], {
    far: { thigh: -64, shin: 4, foot: 0 },
    hand: [x + 28, 52 - up],
    farHand: [x - 24, 54 - up],
  });
};
const pushing = (x: number) =>
  at([x, 72], 12, [x - 24, 150, 40], {
    far: { thigh: -48, shin: 22, foot: 22 },
    hand: [x + 30, 46],
    farHand: [x - 16, 52],
  });

/** Quick and springy work. */
export const JUMP_DRAWINGS = {
  rebound: {
    start: stand([92, 150, 2], 4, -2, 3, { hand: [112, 42] }),
    end: stand([92, 150, 28], 2, 0, 3, { hand: [112, 36] }),
    around: ["wall"],
    felt: ["calf"],
    quick: true,
  },
  pogo_dl: { start: landed(76), end: aloft(76, 16), felt: ["calf"], quick: true },
  rope: {
    start: stand([70, 150, 0], 10, -9, 4, { grip: [18, 28], tool: [60, -22] }),
    via: [stand([70, 148, 20], 6, -4, 4, { grip: [18, 28], tool: [112, 64] })],
    end: stand([70, 138, 48], 3, 0, 4, { grip: [18, 28], tool: [62, 152] }),
    back: [stand([70, 146, 30], 6, -4, 4, { grip: [18, 28], tool: [22, 76] })],
    carried: ["rope"],
    felt: ["calf"],
    quick: true,
  },
  hop_sl: { start: landed(76, LIFTED), end: aloft(76, 14, LIFTED), felt: ["calf"], quick: true },
  hop_fwd: {
    start: landed(30, LIFTED),
    via: [aloft(66, 16, LIFTED)],
    end: landed(104, LIFTED),
    back: [landed(104, LIFTED), landed(30, LIFTED)],
    felt: ["calf"],
    frame: "wide",
  },
  bound: {
    start: pushing(44),
    end: striding(70, 12),
    felt: ["calf"],
    frame: "wide",
    quick: true,
  },
  drop_jump: {
    start: stand([42, 126, 0], 4, -2, 4),
    via: [dipped(86), dipped(86)],
    end: aloft(86, 18, undefined, [25, -19]),
    back: [landed(86)],
    around: ["jumpBox"],
    felt: ["calf"],
  },
  cmj: {
    start: dipped(76),
    end: aloft(76, 18, undefined, [25, -19]),
    felt: ["frontThigh", "calf"],
    quick: true,
  },
} as const satisfies Partial<Record<ExerciseId, Drawing>>;
