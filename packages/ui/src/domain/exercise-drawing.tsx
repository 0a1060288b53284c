import { type Drawing, type Prop, POSES } from "#domain/exercise-poses.tsx";
import { Figure, type Pose, joints, poseBetween } from "#domain/figure.tsx";

const props: Readonly<Record<Prop, string>> = {
  wall: "M114 0V150",
  wallBehind: "M20 0V150",
  step: "M62 150V134H114",
  chair: "M16 111H54M22 111V150M48 111V150",
  box: "M14 150V104H48V150",
};

export interface ExerciseDrawingProps {
  /** Id in the exercise catalogue. */
  readonly exercise: string;
  /** Said for the picture; leave empty where the name stands beside it. */
  readonly label?: string;
  readonly className?: string;
  /** One figure at this height of the movement, 0 lowest and 1 highest, in place of the two. */
  readonly height?: number;
}

/** The pose at a height of the movement, 0 lowest and 1 highest, whichever of its ends is the high one. */
export function poseAt({ start, end }: Drawing, height: number): Pose {
  if (!start) return end;
  const rises = joints(end).head.y < joints(start).head.y;
  return poseBetween(start, end, rises ? height : 1 - height);
}

/** Whether there is a drawing for this exercise. */
export function hasDrawing(exercise: string): boolean {
  return Object.hasOwn(POSES, exercise);
}

/** One figure from the side: where the movement starts, faint, and where it ends, with the tendon as its spring. */
export function ExerciseDrawing({
  exercise,
  label,
  className = "w-full",
  height,
}: ExerciseDrawingProps) {
  const drawing = Object.hasOwn(POSES, exercise) ? POSES[exercise] : undefined;
  if (!drawing) return null;
  return (
    <svg
      viewBox="0 -36 128 190"
      className={className}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path
        d={`M4 152H124${drawing.props.map((prop) => props[prop]).join("")}`}
        className="fill-none stroke-edge"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {drawing.start && height === undefined && <Figure pose={drawing.start} ghost />}
      <Figure
        pose={height === undefined ? drawing.end : poseAt(drawing, height)}
        sprung={drawing.sprung !== false}
      />
    </svg>
  );
}
