export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a foot is: the ball of it, and how far the heel is turned up about the ball, in degrees. */
export interface FootAt extends Point {
  readonly turn: number;
}

/**
 * One figure seen from its right side. Hip, feet and hands are put where they belong; knees and elbows follow, so that
 * a foot on the ground stays there through a movement. Angles in degrees from upright, leaning forward positive.
 */
export interface Pose {
  readonly hip: Point;
  readonly back: number;
  /** Angle of neck and head; that of the back when left out. */
  readonly gaze: number;
  readonly near: FootAt;
  readonly far: FootAt;
  readonly hand: Point;
  readonly farHand: Point;
  /** The far end of what is held, such as a rope or a pad; the hand itself when left out. */
  readonly tool: Point;
  /** How far the near knee points at the onlooker, 0 to 1: then the leg looks shorter than it is. */
  readonly aside: number;
}

export const FOOT = 20;
export const SHIN = 37;
export const THIGH = 38;
export const BACK = 43;
export const ARM = 18;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The point `length` away in a direction, 0 being up and 90 forward. */
export function go(from: Point, length: number, degrees: number): Point {
  return {
    x: from.x + length * Math.sin(radians(degrees)),
    y: from.y - length * Math.cos(radians(degrees)),
  };
}

/** The direction from one point to another, 0 being up and 90 forward. */
export function direction(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

/** Heel and ankle of a foot. */
export function ankleOf(foot: FootAt): { heel: Point; ankle: Point } {
  const heel = go(foot, FOOT, foot.turn - 90);
  return { heel, ankle: go(go(heel, 4, foot.turn + 90), 7, foot.turn) };
}

/** The joint between two bones of these lengths; it bends to the left of the way from `from` to `to`. */
function bend(from: Point, to: Point, first: number, second: number, aside = 0): Point {
  const apart = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 0.001);
  const along = (apart ** 2 + first ** 2 - second ** 2) / (2 * apart);
  const out = (1 - aside) * Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  const way = { x: (to.x - from.x) / apart, y: (to.y - from.y) / apart };
  // Too far apart for the bones, they share the way between them.
  const reach = apart > first + second ? (apart * first) / (first + second) : along;
  return {
    x: from.x + way.x * reach + way.y * out,
    y: from.y + way.y * reach - way.x * out,
  };
}

export interface Joints {
  readonly ball: Point;
  readonly heel: Point;
  readonly ankle: Point;
  readonly knee: Point;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly farHeel: Point;
  readonly farAnkle: Point;
  readonly farKnee: Point;
  readonly farBall: Point;
  readonly farElbow: Point;
  readonly farHand: Point;
}

/** A hand no further away than the arm is long. */
function within(shoulder: Point, hand: Point): Point {
  const reach = Math.hypot(hand.x - shoulder.x, hand.y - shoulder.y);
  return reach <= 2 * ARM ? hand : go(shoulder, 2 * ARM, direction(shoulder, hand));
}

/** Every joint of a pose. */
export function joints(pose: Pose): Joints {
  const { hip, near, far } = pose;
  const shoulder = go(hip, BACK, pose.back);
  const hand = within(shoulder, pose.hand);
  const farHand = within(shoulder, pose.farHand);
  const { heel, ankle } = ankleOf(near);
  const { heel: farHeel, ankle: farAnkle } = ankleOf(far);
  return {
    ball: near,
    heel,
    ankle,
    knee: bend(hip, ankle, THIGH, SHIN, pose.aside),
    hip,
    shoulder,
    head: go(shoulder, 14, pose.gaze),
    elbow: bend(hand, shoulder, ARM, ARM),
    hand,
    farHeel,
    farAnkle,
    farKnee: bend(hip, farAnkle, THIGH, SHIN),
    farBall: far,
    farElbow: bend(farHand, shoulder, ARM, ARM),
    farHand,
  };
}

const part = (one: number, other: number, share: number) => one + (other - one) * share;

const pointBetween = (one: Point, other: Point, share: number): Point => ({
  x: part(one.x, other.x, share),
  y: part(one.y, other.y, share),
});

const footBetween = (one: FootAt, other: FootAt, share: number): FootAt => ({
  ...pointBetween(one, other, share),
  turn: part(one.turn, other.turn, share),
});

/** The pose `share` of the way from one to the other, 0 to 1: what stays put at both ends stays put between them. */
export function poseBetween(from: Pose, to: Pose, share: number): Pose {
  return {
    hip: pointBetween(from.hip, to.hip, share),
    back: part(from.back, to.back, share),
    gaze: part(from.gaze, to.gaze, share),
    near: footBetween(from.near, to.near, share),
    far: footBetween(from.far, to.far, share),
    hand: pointBetween(from.hand, to.hand, share),
    farHand: pointBetween(from.farHand, to.farHand, share),
    tool: pointBetween(from.tool, to.tool, share),
    aside: part(from.aside, to.aside, share),
  };
}
