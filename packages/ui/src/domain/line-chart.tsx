import { runsOf } from "#domain/lag-line.tsx";

export interface LinePoint {
  readonly key: string;
  /** When, in whole days from any one day; the line stands in time, not in turn. */
  readonly day: number;
  /** Under the first and the last point. */
  readonly tick: string;
  /** Null when it wasn't answered: the line stops and begins anew. */
  readonly value: number | null;
}

export interface LineChartProps {
  readonly points: readonly LinePoint[];
  /** The top of the scale, which begins at 0. */
  readonly top: number;
  /** What is asked for, drawn across. */
  readonly needs?: number | null;
  /** What stands at the top of the scale, where the number alone isn't enough: "100%". */
  readonly topText?: string;
  readonly label: string;
}

export const LINE_WIDTH = 330;
// Wide enough for "100 %".
const LEFT = 38;
const RIGHT = 318;
const SCALE = { top: 14, foot: 108 };
/** An open place stands above the scale, where it reads as no number. */
const OPEN_Y = 6;

/** Where each point stands in the picture's width. */
export function lineX(points: readonly LinePoint[]): readonly number[] {
  const first = points[0]?.day ?? 0;
  const span = (points.at(-1)?.day ?? 0) - first;
  return points.map(({ day }) =>
    span === 0 ? (LEFT + RIGHT) / 2 : LEFT + 12 + ((day - first) / span) * (RIGHT - LEFT - 24),
  );
}

/** A measure over time. */
export function LineChart({
  points,
  top,
  needs = null,
  topText = `${top}`,
  label,
}: LineChartProps) {
  const xs = lineX(points);
  const y = (value: number) => SCALE.foot - (value / top) * (SCALE.foot - SCALE.top);
  const placed = points.map(({ key, value }, index) => ({ key, value, x: xs[index] ?? 0 }));
  const lines = runsOf(placed.map(({ x, value }) => (value === null ? null : { x, y: y(value) })));
  return (
    <svg
      viewBox={`0 0 ${LINE_WIDTH} 128`}
      role="img"
      aria-label={label}
      className="block h-auto w-full"
    >
      <Scale top={top} topText={topText} needs={needs} y={y} />
      {lines.map((line) => (
        <path
          key={line[0]?.x}
          d={line.map(({ x, y: at }, index) => `${index === 0 ? "M" : "L"}${x} ${at}`).join("")}
          className="fill-none stroke-ink"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      {placed.map(({ key, x, value }) => (
        <circle
          key={key}
          data-point={value ?? "open"}
          cx={x}
          cy={value === null ? OPEN_Y : y(value)}
          r="4"
          className={value === null ? "fill-none stroke-quiet" : "fill-ink stroke-paper"}
          strokeWidth="1.5"
          strokeDasharray={value === null ? "2 2.200" : undefined}
        />
      ))}
      <Ends points={points} xs={xs} />
    </svg>
  );
}

interface ScaleProps {
  readonly top: number;
  readonly topText: string;
  readonly needs: number | null;
  readonly y: (value: number) => number;
}

function Scale({ top, topText, needs, y }: ScaleProps) {
  return (
    <g>
      {[0, top].map((value) => (
        <g key={value}>
          <path
            d={`M${LEFT} ${y(value)}H${RIGHT}`}
            className={value === 0 ? "stroke-ink" : "stroke-hairline"}
            strokeWidth="1"
          />
          <text
            x={LEFT - 5}
            y={y(value) + 4}
            textAnchor="end"
            className="tabular fill-quiet text-[11px]"
          >
            {value === top ? topText : value}
          </text>
        </g>
      ))}
      {needs !== null && (
        <g>
          <path
            d={`M${LEFT} ${y(needs)}H${RIGHT}`}
            className="stroke-ink"
            strokeWidth="1.25"
            strokeDasharray="5 4"
          />
          {top - needs > top / 8 && (
            <text
              x={LEFT - 5}
              y={y(needs) + 4}
              textAnchor="end"
              className="tabular fill-quiet text-[11px]"
            >
              {needs}
            </text>
          )}
        </g>
      )}
    </g>
  );
}

/** The dates of the first and the last point. */
function Ends({
  points,
  xs,
}: {
  readonly points: readonly LinePoint[];
  readonly xs: readonly number[];
}) {
  const last = points.length - 1;
  const ends = points.flatMap(({ key, tick }, index) =>
    index === 0 || index === last ? [{ key, tick, index }] : [],
  );
  return ends.map(({ key, tick, index }) => (
    <text
      key={key}
      x={last === 0 ? xs[0] : index === 0 ? LEFT : RIGHT}
      y="124"
      textAnchor={last === 0 ? "middle" : index === 0 ? "start" : "end"}
      className="tabular fill-quiet text-[11px]"
    >
      {tick}
    </text>
  ));
}
