import { type Drawing, shapesAt } from "#domain/exercise-movement.ts";
import type { Ink, Shape } from "#domain/figure-shapes.ts";

interface Pen {
  readonly width: number;
  readonly filled?: true;
}

const pens: Readonly<Record<Ink, Pen>> = {
  limb: { width: 3.75 },
  arm: { width: 3 },
  behind: { width: 2.25 },
  foot: { width: 3, filled: true },
  farFoot: { width: 2 },
  head: { width: 3 },
  spring: { width: 1.6 },
  thing: { width: 2 },
};

/** Moments a movement is drawn at, each way. Between them the lines go straight, and limbs keep their length by eye. */
const MOMENTS = 8;
const SECONDS = { slow: 1.8, quick: 0.4 } as const;
const REST = 0.5;
/** So often a movement is shown before it comes to rest; then there is nothing left to stop. */
const TIMES = { slow: 4, quick: 12 } as const;

const ease = (share: number) => share * share * (3 - 2 * share);

interface Course {
  readonly places: readonly number[];
  readonly times: readonly number[];
  readonly seconds: number;
  readonly repeat: number;
}

/** Which places of a movement are passed when. A hold is taken up once and kept; a stride has no rest at its turns. */
export function courseOf(drawing: Drawing): Course {
  const { start, held, quick, back } = drawing;
  const way = SECONDS[quick ? "quick" : "slow"];
  const steps = Array.from({ length: MOMENTS + 1 }, (_, index) => index / MOMENTS);
  const round = back !== undefined;
  const pace = round ? (share: number) => share : ease;
  const there = steps.map((share) => ({ place: pace(share), second: share * way }));
  if (start === null || held) {
    return { places: there.map(({ place }) => place), times: steps, seconds: way, repeat: 1 };
  }
  const rest = quick || round ? 0 : REST;
  const home = steps.map((share) => ({ place: 1 + pace(share), second: way + rest + share * way }));
  const seconds = 2 * (way + rest);
  const course = [...there, ...home, ...(rest > 0 ? [{ place: 2, second: seconds }] : [])];
  return {
    places: course.map(({ place }) => place),
    times: course.map(({ second }) => second / seconds),
    seconds,
    repeat: TIMES[quick ? "quick" : "slow"],
  };
}

interface InkLineProps {
  readonly shape: Shape;
  readonly ghost: boolean;
  readonly through?: { readonly values: string; readonly course: Course } | undefined;
}

function InkLine({ shape: { ink, d }, ghost, through }: InkLineProps) {
  const { width, filled } = pens[ink];
  return (
    <path
      d={d}
      className={`stroke-current ${filled ? "fill-current" : "fill-none"}`}
      strokeWidth={ghost ? Math.max(1.25, width * 0.55) : width}
    >
      {through && (
        <animate
          attributeName="d"
          values={through.values}
          keyTimes={through.course.times.map((time) => time.toFixed(4)).join(";")}
          dur={`${through.course.seconds}s`}
          repeatCount={through.course.repeat}
          fill="freeze"
        />
      )}
    </path>
  );
}

export interface FigureProps {
  readonly drawing: Drawing;
  /** Where in the movement: 0 its start, 1 its end, on to 2 the way back. */
  readonly place: number;
  /** Where the movement comes from: thin, faint and without the spring. */
  readonly ghost?: boolean;
  /** Goes through the whole movement by itself. */
  readonly moves?: boolean;
}

/** The figure in one ink line. */
export function Figure({ drawing, place, ghost = false, moves = false }: FigureProps) {
  const course = moves && drawing.start !== null ? courseOf(drawing) : null;
  const shapes = shapesAt(drawing, place).filter(({ ink }) => !ghost || ink !== "spring");
  const moments = course?.places.map((moment) => shapesAt(drawing, moment)) ?? [];
  return (
    <g
      className={ghost ? "text-edge opacity-75" : "text-ink"}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes.map((shape) => (
        <InkLine
          key={shape.part}
          shape={shape}
          ghost={ghost}
          through={course ? { values: valuesOf(shape.part, moments), course } : undefined}
        />
      ))}
    </g>
  );
}

function valuesOf(part: string, moments: readonly (readonly Shape[])[]): string {
  return moments.map((shapes) => shapes.find((shape) => shape.part === part)?.d ?? "").join(";");
}
