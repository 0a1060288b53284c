import { type Point, go } from "#domain/figure-pose.ts";
import { type Shape, line, ring, springBetween } from "#domain/figure-shapes.ts";

/** One figure seen from the front, for what happens to the side. Angles in degrees, leaning to the right positive. */
export interface FrontPose {
  /** Middle of the hips. */
  readonly hip: Point;
  /** How far the hips slope down to the right. */
  readonly slope: number;
  readonly back: number;
  /** Ankles: the leg on the left of the picture and the one on its right. */
  readonly left: Point;
  readonly right: Point;
  readonly leftHand: Point;
  readonly rightHand: Point;
}

/** Both ankles joined by a band, or a line that shows the hips level. */
export type FrontThing = "band" | "level";

const part = (one: number, other: number, share: number) => one + (other - one) * share;
const between = (one: Point, other: Point, share: number): Point => ({
  x: part(one.x, other.x, share),
  y: part(one.y, other.y, share),
});

/** The front pose `share` of the way from one to the other. */
export function frontBetween(from: FrontPose, to: FrontPose, share: number): FrontPose {
  return {
    hip: between(from.hip, to.hip, share),
    slope: part(from.slope, to.slope, share),
    back: part(from.back, to.back, share),
    left: between(from.left, to.left, share),
    right: between(from.right, to.right, share),
    leftHand: between(from.leftHand, to.leftHand, share),
    rightHand: between(from.rightHand, to.rightHand, share),
  };
}

const foot = ({ x, y }: Point, out: number) =>
  `${line({ x, y }, { x: x - 4 + out, y: y + 7 }, { x: x + 4 + out, y: y + 7 })}Z`;
const arm = (shoulder: Point, hand: Point, out: number) => {
  const middle = between(shoulder, hand, 0.5);
  return line(shoulder, { x: middle.x + out, y: middle.y + 2 }, hand);
};

/** Every line of a figure seen from the front. The spring lies beside the hip of the leg on the right. */
export function frontShapes(pose: FrontPose, things: readonly FrontThing[]): readonly Shape[] {
  const { hip, left, right } = pose;
  const leftHip = go(hip, -8, 90 + pose.slope);
  const rightHip = go(hip, 8, 90 + pose.slope);
  const neck = go(hip, 43, pose.back);
  const leftShoulder = go(neck, -11, 90 + pose.back);
  const rightShoulder = go(neck, 11, 90 + pose.back);
  const outer = go(rightHip, 8, 90);
  const carried: Readonly<Record<FrontThing, string>> = {
    band: line(between(left, leftHip, 0.2), between(right, rightHip, 0.2)),
    level:
      line({ x: hip.x - 38, y: hip.y }, { x: hip.x - 20, y: hip.y }) +
      line({ x: hip.x + 26, y: hip.y }, { x: hip.x + 40, y: hip.y }),
  };
  return [
    ...things.map((thing) => ({ part: thing, ink: "thing" as const, d: carried[thing] })),
    {
      part: "spring",
      ink: "spring",
      d: springBetween(between(outer, right, 0.3), go(outer, 14, 0)),
    },
    { part: "leftFoot", ink: "foot", d: foot(left, -2) },
    { part: "rightFoot", ink: "foot", d: foot(right, 2) },
    { part: "hips", ink: "limb", d: line(left, leftHip, rightHip, right) },
    { part: "trunk", ink: "limb", d: line(hip, neck) },
    { part: "shoulders", ink: "limb", d: line(leftShoulder, rightShoulder) },
    { part: "leftArm", ink: "arm", d: arm(leftShoulder, pose.leftHand, -4) },
    { part: "rightArm", ink: "arm", d: arm(rightShoulder, pose.rightHand, 4) },
    { part: "head", ink: "head", d: ring(go(neck, 14, pose.back), 8) },
  ];
}
