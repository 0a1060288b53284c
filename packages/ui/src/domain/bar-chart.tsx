export interface Bar {
  readonly key: string;
  /** Under the bar; null where there is no room for it. */
  readonly tick: string | null;
  /** Null when it isn't known: no bar, and never none done. */
  readonly value: number | null;
  /** The value as the language writes it, over the bar. */
  readonly text: string;
}

const LEFT = 4;
const STEP = 27;
const BARS = { top: 18, foot: 96 };
const STUB = 12;

export const barX = (index: number): number => LEFT + STEP * (index + 0.5);
/** As wide for one bar as for twelve, so that its letters are the size of every other picture's. */
export const BARS_WIDTH = LEFT + STEP * 12 + 6;

export interface BarChartProps {
  readonly bars: readonly Bar[];
  /** "km" */
  readonly unit: string;
  readonly label: string;
}

/** Amounts side by side; one that isn't known is an open outline. */
export function BarChart({ bars, unit, label }: BarChartProps) {
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return (
    <svg
      viewBox={`0 0 ${BARS_WIDTH} 116`}
      role="img"
      aria-label={label}
      className="block h-auto w-full"
    >
      {bars.map(({ key, tick, value, text }, index) => {
        const height =
          value === null ? STUB : most === 0 ? 0 : (value / most) * (BARS.foot - BARS.top);
        return (
          <g key={key}>
            <rect
              data-bar={value ?? "open"}
              x={barX(index) - 8}
              y={BARS.foot - height}
              width="16"
              height={height}
              rx="2"
              className={value === null ? "fill-none stroke-ink" : "fill-ink"}
              {...(value === null && { strokeWidth: 1, strokeDasharray: "2 2" })}
            />
            {value !== null && (
              <text
                x={barX(index)}
                y={BARS.foot - height - 4}
                textAnchor="middle"
                className="tabular fill-quiet text-[11px]"
              >
                {text}
              </text>
            )}
            <text
              x={barX(index)}
              y="111"
              textAnchor="middle"
              className="tabular fill-quiet text-[11px]"
            >
              {tick}
            </text>
          </g>
        );
      })}
      <path
        d={`M${LEFT} ${BARS.foot}H${LEFT + STEP * bars.length}`}
        className="stroke-ink"
        strokeWidth="1.25"
      />
      <text x={LEFT} y="9" className="fill-quiet text-[11px]">
        {unit}
      </text>
    </svg>
  );
}
