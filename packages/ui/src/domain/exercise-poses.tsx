import type { Pose, Point } from "#domain/figure.tsx";

/** What stands around the figure, in the same coordinates: ground at 150, up is less. */
export type Prop = "wall" | "wallBehind" | "step" | "chair" | "box";

export interface Drawing {
  readonly start: Pose | null;
  readonly end: Pose;
  readonly props: readonly Prop[];
  /** False where the calf does not do the work, so that the spring is not drawn. */
  readonly sprung?: false;
}

const GROUND = 150;
const ball = (x: number, up = 0): Point => ({ x, y: GROUND - up });
const wallHand = (y: number): Point => ({ x: 112, y });

const flat: Pose = { ball: ball(76), foot: 0, shin: 3, thigh: -1, back: 3, hand: wallHand(72) };
const raised: Pose = { ...flat, foot: 42, shin: 2, thigh: 1, hand: wallHand(62) };
/** The leg that is not at work, lifted behind. */
const lifted = { foot: 92, shin: 72, thigh: 4 };
const alone = (pose: Pose): Pose => ({ ...pose, other: lifted });
const onStep = (pose: Pose): Pose => ({
  ...pose,
  ball: ball(76, 16),
  hand: pose.hand && { x: pose.hand.x, y: pose.hand.y - 16 },
});

const seated: Pose = {
  ball: ball(86),
  foot: 0,
  shin: -4,
  thigh: -88,
  back: 4,
  hand: { x: 62, y: 100 },
};
const split: Pose = {
  ball: ball(98),
  foot: 0,
  shin: 6,
  thigh: -14,
  back: 2,
  other: { foot: 74, shin: 38, thigh: 26 },
};

/** Start and end of each exercise, by its id in the catalogue. An exercise that isn't here has no drawing yet. */
export const POSES: Readonly<Record<string, Drawing>> = {
  iso_dl: { start: null, end: raised, props: ["wall"] },
  iso_sl: { start: null, end: alone(raised), props: ["wall"] },
  hr_dl_floor: { start: flat, end: raised, props: ["wall"] },
  hr_sl_floor: { start: alone(flat), end: alone(raised), props: ["wall"] },
  ecc_floor: { start: raised, end: alone(flat), props: ["wall"] },
  rebound: { start: flat, end: raised, props: ["wall"] },
  hr_step: { start: onStep(alone(flat)), end: onStep(alone(raised)), props: ["wall", "step"] },
  hr_seat: {
    start: seated,
    end: { ...seated, foot: 34, shin: -15, thigh: -98 },
    props: ["chair"],
  },
  wall_sit: {
    start: null,
    end: { ball: ball(82), foot: 0, shin: -2, thigh: -84, back: 0 },
    props: ["wallBehind"],
    sprung: false,
  },
  box_squat: {
    start: { ball: ball(80), foot: 0, shin: 3, thigh: -2, back: 3 },
    end: { ball: ball(80), foot: 0, shin: 10, thigh: -74, back: 30, hand: { x: 100, y: 84 } },
    props: ["box"],
    sprung: false,
  },
  lunge_vert: {
    start: split,
    end: { ...split, shin: 2, thigh: -62, other: { foot: 54, shin: 78, thigh: -10 } },
    props: [],
    sprung: false,
  },
  pogo_dl: {
    start: { ...flat, hand: undefined, shin: 10, thigh: -8 },
    end: { ...flat, ball: ball(76, 16), hand: undefined, foot: 62, shin: 0, thigh: 2 },
    props: [],
  },
  hop_sl: {
    start: { ...alone(flat), hand: undefined, shin: 12, thigh: -10 },
    end: { ...alone(flat), ball: ball(76, 16), hand: undefined, foot: 62, shin: 0, thigh: 2 },
    props: [],
  },
};
