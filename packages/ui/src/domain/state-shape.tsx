import type { Decision } from "@springback/core/timeline";

/** The three decisions, and the fourth state that is not a decision about running. */
export type StateName = Decision | "see";

/** Whole class names, so that the stylesheet's compiler finds them. */
export const stateText: Readonly<Record<StateName, string>> = {
  run: "text-run",
  modify: "text-modify",
  rest: "text-rest",
  see: "text-see",
};
export const stateFill: Readonly<Record<StateName, string>> = {
  run: "bg-run-fill",
  modify: "bg-modify-fill",
  rest: "bg-rest-fill",
  see: "bg-see-fill",
};
const glyphStroke: Readonly<Record<StateName, string>> = {
  run: "stroke-run-fill",
  modify: "stroke-modify-fill",
  rest: "stroke-rest-fill",
  see: "stroke-see-fill",
};
const outline: Readonly<Record<StateName, string>> = {
  run: "M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z",
  modify: "M24 6.500 44.500 42H3.500Z",
  rest: "M15.300 3H32.700L45 15.300V32.700L32.700 45H15.300L3 32.700V15.300Z",
  see: "M24 3 45 24 24 45 3 24Z",
};
const glyph: Readonly<Record<StateName, string>> = {
  run: "m14.500 24.800 6.700 6.700L34 17.500",
  modify: "M14.500 33.500c2.200-5.200 6.200-5.200 9.500-1.500s7.300 3.700 9.500-1.500",
  rest: "M18.700 16.500v15M29.300 16.500v15",
  see: "M24 13.500v12.500M24 33.500v.2",
};

export interface StateShapeProps {
  readonly state: StateName;
  /** Size by class; a square. */
  readonly className?: string;
  /** The state's word, where none stands beside the shape. */
  readonly name?: string;
}

/** The shape of a state: it tells the four apart without any colour. */
export function StateShape({ state, className = "size-6", name }: StateShapeProps) {
  return (
    <svg
      viewBox="0 0 48 48"
      className={`${className} ${stateText[state]} shrink-0`}
      data-shape={state}
      {...(name ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
    >
      <path
        d={outline[state]}
        className="fill-current stroke-current"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d={glyph[state]}
        className={`fill-none ${glyphStroke[state]}`}
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
