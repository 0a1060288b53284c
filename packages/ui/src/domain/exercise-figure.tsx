import { type Drawing, shapesAt } from "#domain/exercise-movement.ts";
import type { Ink } from "#domain/figure-shapes.ts";

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

export interface FigureProps {
  readonly drawing: Drawing;
  /** Where in the movement: 0 its start, 1 its end, on to 2 the way back. */
  readonly place: number;
  /** Where the movement comes from: thin, faint and without the spring. */
  readonly ghost?: boolean;
}

/** The figure in one ink line. */
export function Figure({ drawing, place, ghost = false }: FigureProps) {
  const shapes = shapesAt(drawing, place).filter(({ ink }) => !ghost || ink !== "spring");
  return (
    <g
      className={ghost ? "text-edge opacity-75" : "text-ink"}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes.map(({ part, ink, d }) => (
        <path
          key={part}
          d={d}
          className={`stroke-current ${pens[ink].filled ? "fill-current" : "fill-none"}`}
          strokeWidth={ghost ? Math.max(1.25, pens[ink].width * 0.55) : pens[ink].width}
        />
      ))}
    </g>
  );
}
