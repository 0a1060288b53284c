import type { ExerciseId } from "@springback/core/exercises";
import { DRAWINGS } from "#domain/exercise-drawings.ts";
import { Figure } from "#domain/exercise-figure.tsx";
import { type Drawing, type Frame, placeAt } from "#domain/exercise-movement.ts";
import { PROPS } from "#domain/exercise-props.ts";
import { MovingFigure } from "#domain/moving-figure.tsx";

interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const frames: Readonly<Record<Frame, Window>> = {
  tall: { x: 0, y: -36, width: 128, height: 190 },
  wide: { x: -34, y: -36, width: 190, height: 190 },
  low: { x: -38, y: 34, width: 190, height: 120 },
};

export interface ExerciseDrawingProps {
  /** Id in the exercise catalogue. */
  readonly exercise: string;
  /** Said for the picture: the name of the exercise. */
  readonly label: string;
  readonly className?: string;
  /** One figure at this height of the movement, 0 lowest and 1 highest, in place of the two. */
  readonly height?: number | undefined;
  /** Shows the movement by itself a few times over. */
  readonly moves?: boolean;
}

/** Whether there is a drawing for this exercise. */
export function hasDrawing(exercise: string): exercise is ExerciseId {
  return Object.hasOwn(DRAWINGS, exercise);
}

function Surroundings({ drawing, frame }: { readonly drawing: Drawing; readonly frame: Window }) {
  const ground = drawing.ground === false ? "" : `M${frame.x + 4} 152H${frame.x + frame.width - 4}`;
  return (
    <path
      d={`${ground}${(drawing.around ?? []).map((prop) => PROPS[prop]).join("")}`}
      className="fill-none stroke-edge"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

interface Ends {
  /** Words under the position it starts and the one it ends in. */
  readonly ends?: readonly [start: string, end: string];
}

interface PictureProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly className: string;
}

/** Where it starts and where it ends next to each other, for who wants nothing to move. */
function SideBySide({ drawing, label, className, ends }: PictureProps & Ends) {
  const frame = frames[drawing.frame ?? "tall"];
  const places = drawing.start === null ? [1] : [0, 1];
  const room = ends ? 18 : 0;
  return (
    <svg
      viewBox={`${frame.x} ${frame.y} ${frame.width * places.length} ${frame.height + room}`}
      className={className}
      role="img"
      aria-label={label}
    >
      {places.map((place, index) => (
        <g key={place} transform={`translate(${index * frame.width} 0)`}>
          <Surroundings drawing={drawing} frame={frame} />
          <Figure drawing={drawing} place={place} />
          {ends && places.length === 2 && (
            <text
              x={frame.x + frame.width / 2}
              y={frame.y + frame.height + room - 4}
              textAnchor="middle"
              className="fill-quiet text-[13px]"
            >
              {ends[place]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** One picture: both positions over each other when it stands still, one figure when it goes with time. */
function Picture({
  drawing,
  label,
  className,
  height,
  moves = false,
}: PictureProps & Pick<ExerciseDrawingProps, "height" | "moves">) {
  const frame = frames[drawing.frame ?? "tall"];
  const still = height === undefined && !moves;
  return (
    <svg
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      className={className}
      role="img"
      aria-label={label}
    >
      <Surroundings drawing={drawing} frame={frame} />
      {still && drawing.start !== null && <Figure drawing={drawing} place={0} ghost />}
      {moves ? (
        <MovingFigure drawing={drawing} />
      ) : (
        <Figure drawing={drawing} place={height === undefined ? 1 : placeAt(drawing, height)} />
      )}
    </svg>
  );
}

/**
 * An exercise in ink: where the movement starts, faint, and where it ends, with the spring where its work is felt. One that
 * moves stands still, its positions side by side, for a person who asked for less motion.
 */
export function ExerciseDrawing(props: ExerciseDrawingProps) {
  const { exercise, label, className = "w-full", height, moves } = props;
  if (!hasDrawing(exercise)) return null;
  const drawing = DRAWINGS[exercise];
  if (height === undefined && !moves) {
    return <Picture drawing={drawing} label={label} className={className} />;
  }
  return (
    <>
      {/* Another exercise is another picture: its movement starts from the beginning. */}
      <Picture
        key={exercise}
        drawing={drawing}
        label={label}
        className={`motion-reduce:hidden ${className}`}
        height={height}
        moves={moves ?? false}
      />
      <SideBySide
        drawing={drawing}
        label={label}
        className={`hidden motion-reduce:block ${className}`}
      />
    </>
  );
}

/** Where an exercise starts and where it ends, next to each other, each with its word. */
export function StartAndEnd(
  props: Required<Ends> & { readonly exercise: string; readonly label: string },
) {
  if (!hasDrawing(props.exercise)) return null;
  return (
    <SideBySide
      drawing={DRAWINGS[props.exercise]}
      label={props.label}
      className="max-h-56 w-full"
      ends={props.ends}
    />
  );
}
