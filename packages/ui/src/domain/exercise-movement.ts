import type { Prop } from "#domain/exercise-props.ts";
import { type Pose, joints, poseBetween } from "#domain/figure-pose.ts";
import { type Looks, type Shape, sideShapes } from "#domain/figure-shapes.ts";
import {
  type FrontPose,
  type FrontThing,
  frontBetween,
  frontShapes,
} from "#domain/front-figure.ts";

/** The part of the drawing's plane that is shown: one who stands, one who needs room around, one who lies. */
export type Frame = "tall" | "wide" | "low";

interface Movement<P> {
  /** Null for a position that is only held. */
  readonly start: P | null;
  readonly end: P;
  /** Between start and end, and on the way back where that is another way. */
  readonly via?: readonly P[];
  readonly back?: readonly P[];
  readonly around?: readonly Prop[];
  readonly frame?: Frame;
  /** Taken up once and kept, rather than repeated. */
  readonly held?: true;
  readonly quick?: true;
  /** False in water, where there is no ground to draw. */
  readonly ground?: false;
}

export interface SideDrawing extends Movement<Pose>, Looks {
  readonly view?: "side";
}

export interface FrontDrawing extends Movement<FrontPose> {
  readonly view: "front";
  readonly things: readonly FrontThing[];
}

/** One exercise: where it starts and ends, what stands around, and where its work is felt. */
export type Drawing = SideDrawing | FrontDrawing;

function along<P>(
  poses: readonly P[],
  share: number,
  between: (one: P, other: P, share: number) => P,
): P {
  const at = share * (poses.length - 1);
  const index = Math.min(Math.floor(at), poses.length - 2);
  const one = poses[index];
  const other = poses[index + 1];
  if (one === undefined || other === undefined) throw new RangeError(`no pose at ${share}`);
  return between(one, other, at - index);
}

function momentOf<P>(
  { start, end, via = [], back }: Movement<P>,
  place: number,
  between: (one: P, other: P, share: number) => P,
): P {
  if (start === null) return end;
  if (place <= 1) return along([start, ...via, end], place, between);
  return along([end, ...(back ?? via.toReversed()), start], place - 1, between);
}

/** The pose of a side view at a place of its movement: 0 the start, 1 the end, on to 2 the way back. */
export function poseAt(drawing: SideDrawing, place: number): Pose {
  return momentOf(drawing, place, poseBetween);
}

/** Every line of the figure at a place of its movement: 0 the start, 1 the end, on to 2 the way back. */
export function shapesAt(drawing: Drawing, place: number): readonly Shape[] {
  return drawing.view === "front"
    ? frontShapes(momentOf(drawing, place, frontBetween), drawing.things)
    : sideShapes(poseAt(drawing, place), drawing);
}

/** The place at a height of the movement, 0 lowest and 1 highest, whichever of its ends is the high one. */
export function placeAt(drawing: Drawing, height: number): number {
  if (drawing.start === null || drawing.view === "front") return height;
  const rises = joints(drawing.end).head.y <= joints(drawing.start).head.y;
  return rises ? height : 1 - height;
}
