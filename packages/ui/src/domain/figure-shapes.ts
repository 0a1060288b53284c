import { type Joints, type Point, type Pose, direction, go, joints } from "#domain/figure-pose.ts";
import { coil } from "#domain/spring-line.tsx";

/** Where work is felt: there the limb carries the spring. */
export type Felt = "calf" | "frontThigh" | "backThigh" | "hip" | "sole";

/** What the figure carries along, wherever it goes. */
export type Carried =
  | "barBack"
  | "barFront"
  | "barHands"
  | "barKnee"
  | "rope"
  | "pedals"
  | "plates"
  | "press"
  | "pad"
  | "belt"
  | "handle";

/** How heavy a line is and whether it closes over itself. */
export type Ink = "limb" | "arm" | "behind" | "foot" | "farFoot" | "head" | "spring" | "thing";

export interface Shape {
  /** Stays the same through a movement. */
  readonly part: string;
  readonly ink: Ink;
  readonly d: string;
}

const number = (value: number) => String(Math.round(value * 10) / 10 + 0);
const spot = ({ x, y }: Point) => `${number(x)} ${number(y)}`;

/** A line through these points. */
export const line = (...points: readonly Point[]) => `M${points.map(spot).join("L")}`;

/** A circle as a path, so that it can move like every other line. */
export function ring({ x, y }: Point, radius: number): string {
  const across = `a${radius} ${radius} 0 1 0`;
  return `M${spot({ x: x - radius, y })}${across} ${2 * radius} 0${across} ${-2 * radius} 0Z`;
}

/** The brand's spring between two points. */
export function springBetween(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = length / 6;
  const turns = [1, 2, 3, 4].map((index) =>
    coil(index * along, 4, { along, tall: 8, reach: along * 0.6, lean: 1.5 }),
  );
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const place = (_: string, x: string, y: string) => {
    // The coil stands on its base; the middle of it is the line between the points.
    const aside = y === "0" ? 0 : Number(y) - 0.5;
    return spot({
      x: from.x + way.x * Number(x) - way.y * aside,
      y: from.y + way.y * Number(x) + way.x * aside,
    });
  };
  const flat = `M0 0L${along} 0L${along} 4.5${turns.join("")}L${length} 0`;
  return flat.replaceAll(/(-?[\d.]+(?:e-?\d+)?) (-?[\d.]+(?:e-?\d+)?)/g, place);
}

/** The line beside a bone, `off` to its back (below zero: to its front), from one share of its length to another. */
function beside(top: Point, bottom: Point, off: number, from: number, to: number): string {
  const out = direction(bottom, top) - 90;
  const on = (share: number) =>
    go(
      { x: bottom.x + (top.x - bottom.x) * share, y: bottom.y + (top.y - bottom.y) * share },
      off,
      out,
    );
  return springBetween(on(from), on(to));
}

const springs: Readonly<Record<Felt, (body: Joints) => string>> = {
  calf: ({ heel, ankle, knee }) => {
    const up = go(ankle, 27, direction(ankle, knee));
    return springBetween(heel, go(up, 7, direction(ankle, knee) - 90));
  },
  frontThigh: ({ hip, knee }) => beside(hip, knee, -7, 0.1, 0.85),
  backThigh: ({ hip, knee }) => beside(hip, knee, 7, 0.1, 0.9),
  hip: ({ hip, shoulder, knee }) =>
    springBetween(
      go(go(hip, 12, direction(hip, knee)), 9, direction(knee, hip) - 90),
      go(go(hip, 14, direction(hip, shoulder)), 8, direction(hip, shoulder) - 90),
    ),
  sole: ({ heel, ball }) => {
    const under = direction(heel, ball) + 90;
    return springBetween(go(heel, 6, under), go(ball, 6, under));
  },
};

const CRANK: Point = { x: 62, y: 122 };
const middle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});
const disc = (centre: Point) => `${ring(centre, 11)}${ring(centre, 2)}`;
const by = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });
const under = (heel: Point, ball: Point) => {
  const down = direction(heel, ball) + 90;
  return line(go(heel, 4, down), go(go(ball, 4, down), 4, down - 90));
};

const carriedThings: Readonly<Record<Carried, (body: Joints, pose: Pose) => string>> = {
  barBack: ({ shoulder }) => disc(by(shoulder, -9, 6)),
  barFront: ({ shoulder }) => disc(by(shoulder, 10, 8)),
  barHands: ({ hand }) => disc(hand),
  barKnee: ({ knee }) => disc(by(knee, -4, -9)),
  rope: ({ hand }, { tool }) =>
    `M${spot(hand)}Q${spot(by(middle(hand, tool), 20, 0))} ${spot(tool)}`,
  pedals: ({ heel, ball, farHeel, farBall }) => {
    const near = by(middle(heel, ball), 0, 4);
    const far = by(middle(farHeel, farBall), 0, 4);
    return `${line(far, CRANK, near)}${line(by(near, -6, 0), by(near, 6, 0))}${line(by(far, -6, 0), by(far, 6, 0))}`;
  },
  plates: ({ heel, ball, farHeel, farBall, hand, farHand }) =>
    [
      under(heel, ball),
      under(farHeel, farBall),
      line(hand, { x: 104, y: 128 }),
      line(farHand, { x: 104, y: 128 }),
    ].join(""),
  press: ({ ball }) => line(by(ball, 3, -14), by(ball, 3, 18)),
  pad: ({ ankle, knee }) => ring(go(ankle, 8, direction(ankle, knee) - 90), 5),
  belt: ({ hip, shoulder }) => {
    const at = go(hip, 8, direction(hip, shoulder));
    const across = direction(hip, shoulder) + 90;
    return line(go(at, 7, across), go(at, -7, across));
  },
  handle: ({ hand }) => line(by(hand, 0, -5), by(hand, 0, 5), hand, { x: 134, y: 104 }),
};

export interface Looks {
  readonly felt: readonly Felt[];
  readonly carried?: readonly Carried[];
}

/** Every line of a figure seen from the side, what is behind first. */
export function sideShapes(pose: Pose, { felt, carried = [] }: Looks): readonly Shape[] {
  const body = joints(pose);
  const { hip, knee, ankle, heel, ball, shoulder, elbow, hand, head } = body;
  return [
    ...carried.map((thing) => ({
      part: thing,
      ink: "thing" as const,
      d: carriedThings[thing](body, pose),
    })),
    { part: "farArm", ink: "behind", d: line(shoulder, body.farElbow, body.farHand) },
    { part: "farLeg", ink: "behind", d: line(hip, body.farKnee, body.farAnkle) },
    { part: "farFoot", ink: "farFoot", d: `${line(body.farBall, body.farHeel, body.farAnkle)}Z` },
    ...felt.map((place) => ({ part: place, ink: "spring" as const, d: springs[place](body) })),
    { part: "foot", ink: "foot", d: `${line(ball, heel, ankle)}Z` },
    { part: "body", ink: "limb", d: line(ankle, knee, hip, shoulder) },
    { part: "arm", ink: "arm", d: line(shoulder, elbow, hand) },
    { part: "head", ink: "head", d: ring(head, 8) },
  ];
}
