import type { StateName } from "#domain/state-shape.tsx";

/** The shape of one turn: how far it moves along, how tall, how wide its loop, how far it leans into the run. */
export interface Turn {
  readonly along: number;
  readonly tall: number;
  readonly reach: number;
  readonly lean: number;
}

const OPEN: Turn = { along: 22, tall: 33, reach: 12, lean: 8 };
const PRESSED: Turn = { along: 26, tall: 15, reach: 15, lean: 3 };

/** One turn of the spring standing on the line `base`, entered at `x`: a piece of an SVG path. */
export function coil(x: number, base: number, { along, tall, reach, lean }: Turn): string {
  const middle = x + along / 2;
  const half = base - tall / 2;
  const top = base - tall;
  const near = base - tall * 0.08;
  const far = base - tall * 0.82;
  return (
    `C${x + along * 0.35} ${base} ${middle + reach} ${near} ${middle + reach + lean / 2} ${half}` +
    `C${middle + reach + lean} ${far} ${middle + lean + reach * 0.55} ${top} ${middle + lean} ${top}` +
    `C${middle + lean - reach * 0.55} ${top} ${middle - reach + lean * 0.3} ${far} ${middle - reach + lean * 0.2} ${half}` +
    `C${middle - reach} ${near} ${x + along * 0.65} ${base} ${x + along} ${base}`
  );
}

/** `count` turns in a row from `x`. */
function coils(x: number, base: number, count: number, turn: Turn): string {
  return Array.from({ length: count }, (_, index) => coil(x + index * turn.along, base, turn)).join(
    "",
  );
}

/** How the line lies in each state: turning and away, pressed flat, at rest. Drawn from beyond the left edge. */
const postures: Readonly<Record<Exclude<StateName, "see">, string>> = {
  run: `M-2000 44H24${coils(24, 44, 4, OPEN)}C150 44 172 40 204 10`,
  modify: `M-2000 44H24${coils(24, 44, 4, PRESSED)}H204`,
  rest: "M-2000 32H20C64 32 72 45 112 45S160 32 204 32",
};

/** A whole spring from edge to edge: what the hold timer fills. */
export const loadedSpring = `M4 38H22${coils(22, 38, 7, OPEN)}H196`;

/** The line of a decision: never alone, always under its word. */
export function StateLine({
  state,
  className,
}: {
  readonly state: Exclude<StateName, "see">;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 4 200 44"
      className={`${className} overflow-visible`}
      aria-hidden="true"
      preserveAspectRatio="xMaxYMax meet"
    >
      <path
        d={postures[state]}
        className="fill-none stroke-current"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}

export interface SpringProgressProps {
  readonly done: number;
  readonly of: number;
  /** Said aloud, and shown: "Question 2 of 4". */
  readonly label: string;
}

/** How far along: each thing done is a turn of the spring, each to come is still a straight line. */
export function SpringProgress({ done, of, label }: SpringProgressProps) {
  const width = 34;
  const turned = Math.max(0, Math.min(done, of));
  const turns = Array.from({ length: turned }, (_, index) =>
    coil(3 + index * width, 27, { along: width, tall: 22, reach: 9, lean: 5 }),
  );
  return (
    <div className="flex items-center gap-3">
      <svg
        viewBox={`0 0 ${of * width + 6} 32`}
        className="h-8 max-w-[60%] shrink"
        aria-hidden="true"
      >
        <path
          d={`M${3 + turned * width} 27H${of * width + 3}`}
          className="stroke-edge"
          strokeWidth="2"
          strokeLinecap="round"
          strokeDasharray="1 5"
        />
        {turned > 0 && (
          <path
            d={`M3 27${turns.join("")}`}
            className="fill-none stroke-ink"
            strokeWidth="2.5"
            strokeLinecap="round"
          />
        )}
      </svg>
      <span className="tabular text-sm text-quiet">{label}</span>
    </div>
  );
}

/** The line by itself: between the parts of a long page, or where nothing stands yet. */
export function SpringLine({ className = "text-ink" }: { readonly className?: string }) {
  return (
    <span aria-hidden="true" className={`block overflow-hidden ${className}`}>
      <svg
        viewBox="0 0 200 40"
        className="h-9 overflow-visible"
        preserveAspectRatio="xMinYMax meet"
      >
        <path
          d={`M2 37H24${coils(24, 37, 1, OPEN)}H3000`}
          className="fill-none stroke-current"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
