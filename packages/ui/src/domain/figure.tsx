import { coil } from "#domain/spring-line.tsx";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Angles in degrees from upright, leaning forward (to the right) positive. */
export interface Leg {
  /** How far the heel is lifted about the ball of the foot. */
  readonly foot: number;
  readonly shin: number;
  readonly thigh: number;
}

/** One figure seen from its right side, built up from the ball of the foot it stands on. */
export interface Pose extends Leg {
  readonly ball: Point;
  readonly back: number;
  /** Where a hand rests; it hangs when there is none. */
  readonly hand?: Point;
  /** The other leg, hanging from the same hip; left out when both do the same. */
  readonly other?: Leg;
  /** Lying down the trunk goes on from the hip at this angle and the head with it. */
  readonly gaze?: number;
}

const FOOT = 20;
const SHIN = 37;
const THIGH = 38;
const BACK = 43;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function go(from: Point, length: number, degrees: number): Point {
  return {
    x: from.x + length * Math.sin(radians(degrees)),
    y: from.y - length * Math.cos(radians(degrees)),
  };
}

const at = (point: Point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
const line = (...points: readonly Point[]) => `M${points.map(at).join("L")}`;

function legBetween(from: Leg, to: Leg, share: number): Leg {
  const part = (one: number, other: number) => one + (other - one) * share;
  return {
    foot: part(from.foot, to.foot),
    shin: part(from.shin, to.shin),
    thigh: part(from.thigh, to.thigh),
  };
}

/** The pose `share` of the way from one to the other, 0 to 1: every joint turns evenly, no limb changes its length. */
export function poseBetween(from: Pose, to: Pose, share: number): Pose {
  const point = (one: Point, other: Point): Point => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  });
  return {
    ...to,
    ...legBetween(from, to, share),
    ball: point(from.ball, to.ball),
    back: from.back + (to.back - from.back) * share,
    hand: from.hand && to.hand ? point(from.hand, to.hand) : to.hand,
    other: from.other && to.other ? legBetween(from.other, to.other, share) : to.other,
  };
}

/** Heel and ankle over a ball of the foot that stays where it is. */
function standOn(ball: Point, foot: number): { heel: Point; ankle: Point } {
  const heel = go(ball, FOOT, foot - 90);
  return { heel, ankle: go(go(heel, 4, foot + 90), 7, foot) };
}

export interface Joints {
  readonly ball: Point;
  readonly heel: Point;
  readonly ankle: Point;
  readonly knee: Point;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
}

/** Every joint of a pose, from the foot up. */
export function joints(pose: Pose): Joints {
  const { heel, ankle } = standOn(pose.ball, pose.foot);
  const knee = go(ankle, SHIN, pose.shin);
  const hip = go(knee, THIGH, pose.thigh);
  const shoulder = go(hip, BACK, pose.back);
  return {
    ball: pose.ball,
    heel,
    ankle,
    knee,
    hip,
    shoulder,
    head: go(shoulder, 14, pose.gaze ?? pose.back),
  };
}

/** A leg that hangs from the hip, as one line ending in its foot. */
function otherLeg(hip: Point, leg: Leg): string {
  const knee = go(hip, -THIGH, leg.thigh);
  const ankle = go(knee, -SHIN, leg.shin);
  const heel = go(go(ankle, -7, leg.foot), -4, leg.foot + 90);
  return `${line(hip, knee, ankle)}${line(ankle, heel, go(heel, FOOT, leg.foot + 90))}Z`;
}

/** The tendon from heel to calf, drawn as the spring it is. */
function Tendon({ heel, ankle, knee }: Joints) {
  const share = 0.74;
  const calf = {
    x: ankle.x + (knee.x - ankle.x) * share - 7,
    y: ankle.y + (knee.y - ankle.y) * share,
  };
  const length = Math.hypot(calf.x - heel.x, calf.y - heel.y);
  const turn = (Math.atan2(calf.y - heel.y, calf.x - heel.x) * 180) / Math.PI;
  const along = length / 6;
  const turns = [1, 2, 3, 4].map((index) =>
    coil(index * along, 0, { along, tall: 8, reach: along * 0.6, lean: 1.5 }),
  );
  return (
    <path
      d={`M0 0H${along}${turns.join("")}H${length}`}
      transform={`translate(${at(heel)}) rotate(${turn.toFixed(1)}) scale(1 -1) translate(0 1)`}
      className="fill-none stroke-current"
      strokeWidth="1.6"
      strokeLinecap="round"
    />
  );
}

/** The figure in one ink line. A ghost is where the movement comes from. */
export function Figure(props: {
  readonly pose: Pose;
  readonly ghost?: boolean;
  readonly sprung?: boolean;
}) {
  const { pose, ghost = false, sprung = false } = props;
  const body = joints(pose);
  const hand = pose.hand ?? go(body.shoulder, -34, pose.back + 8);
  const elbow = { x: (body.shoulder.x + hand.x) / 2 - 2, y: (body.shoulder.y + hand.y) / 2 + 5 };
  return (
    <g className={ghost ? "text-edge opacity-60" : "text-ink"}>
      {sprung && <Tendon {...body} />}
      <g
        className="fill-none stroke-current"
        strokeWidth={ghost ? 2 : 3.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {pose.other && <path d={otherLeg(body.hip, pose.other)} strokeWidth={ghost ? 1.5 : 2.5} />}
        <path
          d={`${line(body.ball, body.heel, body.ankle)}Z`}
          className="fill-current"
          strokeWidth={ghost ? 2 : 3}
        />
        <path d={line(body.ankle, body.knee, body.hip, body.shoulder)} />
        <path d={line(body.shoulder, elbow, hand)} strokeWidth={ghost ? 1.5 : 2.5} />
        <circle cx={body.head.x} cy={body.head.y} r="8" strokeWidth={ghost ? 2 : 3} />
      </g>
    </g>
  );
}
