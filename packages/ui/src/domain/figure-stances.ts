import {
  BACK,
  type FootAt,
  type Point,
  type Pose,
  SHIN,
  THIGH,
  ankleOf,
  go,
} from "#domain/figure-pose.ts";

/** Level ground in the figures' coordinates; up is less. */
export const GROUND = 150;

export type Spot = readonly [x: number, y: number];
/** Place of the ball of a foot and the turn of its heel about it. */
export type FootSpot = readonly [x: number, y: number, turn: number];
/** A leg as the angles of its joints. */
export interface LegAngles {
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
}

export interface Rest {
  readonly hand?: Spot;
  /** A hand by where it is from the shoulder, for what is carried there. */
  readonly grip?: Spot;
  readonly farHand?: Spot;
  readonly gaze?: number;
  readonly far?: FootSpot | LegAngles;
  readonly tool?: Spot;
}

const point = ([x, y]: Spot): Point => ({ x, y });
const isSpot = (leg: FootSpot | LegAngles): leg is FootSpot => Array.isArray(leg);

/** A leg hanging from the hip by its angles: where its foot comes to be. */
export function hang(hip: Point, { thigh, shin, foot }: LegAngles): FootAt {
  const ankle = go(go(hip, -THIGH, thigh), -SHIN, shin);
  const heel = go(go(ankle, -7, foot), -4, foot + 90);
  return { ...go(heel, 20, foot + 90), turn: foot };
}

function footAt(hip: Point, leg: FootSpot | LegAngles): FootAt {
  return isSpot(leg) ? { ...point([leg[0], leg[1]]), turn: leg[2] } : hang(hip, leg);
}

/** A pose from where hip and feet are. */
export function at(hip: Spot, back: number, near: FootSpot | LegAngles, rest: Rest = {}): Pose {
  const from = point(hip);
  const shoulder = go(from, BACK, back);
  const hanging = go(shoulder, 34, 180 + Math.min(back, 20) / 2);
  const { hand, grip } = rest;
  const held = hand
    ? point(hand)
    : grip
      ? { x: shoulder.x + grip[0], y: shoulder.y + grip[1] }
      : hanging;
  return {
    hip: from,
    back,
    gaze: rest.gaze ?? back,
    near: footAt(from, near),
    far: footAt(from, rest.far ?? near),
    hand: held,
    farHand: rest.farHand ? point(rest.farHand) : held,
    tool: rest.tool ? point(rest.tool) : held,
    aside: 0,
  };
}

/** A pose built up from a foot on the ground by the angles of its joints. */
export function stand(
  foot: FootSpot,
  shin: number,
  thigh: number,
  back: number,
  rest?: Rest,
): Pose {
  const { ankle } = ankleOf({ x: foot[0], y: foot[1], turn: foot[2] });
  const hip = go(go(ankle, SHIN, shin), THIGH, thigh);
  return at([hip.x, hip.y], back, foot, rest);
}

/** The same pose with one leg and one arm in the other's place: the other half of a stride. */
export function otherSide(pose: Pose): Pose {
  return {
    ...pose,
    near: pose.far,
    far: pose.near,
    hand: pose.farHand,
    farHand: pose.hand,
  };
}
