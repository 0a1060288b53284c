import type { Verdict } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { runsOf, smoothLine } from "#domain/lag-line.tsx";
import { StateShape, type StateName } from "#domain/state-shape.tsx";
import { verdictWords } from "#domain/verdict-mark.tsx";
import { Table } from "#primitives/table.tsx";

export interface LagDay {
  readonly key: string;
  /** "Fri 20 November", for the table. */
  readonly label: string;
  /** "20", under the column. */
  readonly tick: string;
  /** How much was done, in the chart's unit; null on a day without a session. */
  readonly amount: number | null;
  /** Pain on the morning AFTER this day, NRS; null when it wasn't answered or isn't due yet. */
  readonly nextMorning: number | null;
  readonly verdict: Verdict | null;
}

export interface LagChartProps {
  readonly days: readonly LagDay[];
  /** "km" or "min": one unit for every bar. */
  readonly unit: string;
  readonly baseline: number | null;
  readonly limit: number | null;
  /** The chart in a sentence; what a screen reader gets for the picture. */
  readonly summary: string;
  readonly title?: ReactNode;
  /** How the words under it speak of the runner: to them, or to their coach. */
  readonly whose?: "your" | "their";
}

const LEFT = 22;
const STEP = 22;
const BARS = { top: 16, foot: 92 };
const PAIN = { top: 122, foot: 226 };
const painY = (pain: number) => PAIN.foot - (pain / 10) * (PAIN.foot - PAIN.top);
const columnX = (index: number) => LEFT + STEP * (index + 0.5);

const shapes: Partial<Readonly<Record<Verdict, StateName>>> = {
  within: "run",
  over: "modify",
  highRisk: "rest",
};

function Morning({ day, index }: { readonly day: LagDay; readonly index: number }) {
  const x = columnX(index);
  if (day.nextMorning === null) {
    if (day.amount === null) return null;
    // Not answered, or not morning yet: an open place above the scale, where it reads as no number.
    return (
      <circle
        cx={x}
        cy={BARS.foot + 12}
        r="5"
        className="fill-none stroke-quiet"
        strokeWidth="1.5"
        strokeDasharray={day.verdict === "pending" ? undefined : "2 2.700"}
      />
    );
  }
  const y = painY(day.nextMorning);
  const shape = day.verdict ? shapes[day.verdict] : undefined;
  if (!shape) return <circle cx={x} cy={y} r="3" className="fill-quiet" />;
  return (
    <svg x={x - 8} y={y - 8} width="16" height="16" viewBox="0 0 48 48">
      <StateShape state={shape} className="size-full" />
    </svg>
  );
}

function Grounds({
  width,
  baseline,
  limit,
}: {
  readonly width: number;
  readonly baseline: number | null;
  readonly limit: number | null;
}) {
  return (
    <g>
      {baseline !== null && (
        <rect
          x={LEFT}
          y={painY(baseline)}
          width={width - LEFT}
          height={painY(0) - painY(baseline)}
          className="fill-wash"
        />
      )}
      {[0, 5, 10].map((pain) => (
        <g key={pain}>
          <path
            d={`M${LEFT} ${painY(pain)}H${width}`}
            className="stroke-hairline"
            strokeWidth="1"
          />
          <text
            x={LEFT - 6}
            y={painY(pain) + 4}
            textAnchor="end"
            className="tabular fill-quiet text-[12px]"
          >
            {pain}
          </text>
        </g>
      ))}
      {limit !== null && (
        <path
          d={`M${LEFT} ${painY(limit)}H${width}`}
          className="stroke-ink"
          strokeWidth="1.25"
          strokeDasharray="5 4"
        />
      )}
      <path d={`M${LEFT} ${BARS.foot}H${width}`} className="stroke-ink" strokeWidth="1.25" />
    </g>
  );
}

function Picture({ days, unit, baseline, limit, summary }: LagChartProps) {
  const width = LEFT + STEP * days.length;
  const most = Math.max(1, ...days.map((day) => day.amount ?? 0));
  const curves = runsOf(
    days.map((day, index) =>
      day.nextMorning === null ? null : { x: columnX(index), y: painY(day.nextMorning) },
    ),
  );
  return (
    <svg
      viewBox={`0 0 ${width} 250`}
      role="img"
      aria-label={summary}
      className="block h-auto w-full min-w-[22rem]"
    >
      <Grounds width={width} baseline={baseline} limit={limit} />
      {days.map((day, index) => {
        const height = ((day.amount ?? 0) / most) * (BARS.foot - BARS.top - 6);
        return (
          <g key={day.key}>
            {day.amount !== null && (
              <>
                <rect
                  x={columnX(index) - 5}
                  y={BARS.foot - height}
                  width="10"
                  height={height}
                  rx="2"
                  className="fill-ink"
                />
                {day.nextMorning !== null && (
                  <path
                    d={`M${columnX(index)} ${BARS.foot + 4}V${painY(day.nextMorning) - 10}`}
                    className="stroke-edge"
                    strokeWidth="1"
                    strokeDasharray="1 3"
                  />
                )}
              </>
            )}
            <text
              x={columnX(index)}
              y="246"
              textAnchor="middle"
              className="tabular fill-quiet text-[12px]"
            >
              {day.tick}
            </text>
          </g>
        );
      })}
      <text x={LEFT} y="10" className="fill-quiet text-[12px]">
        {`${most} ${unit}`}
      </text>
      {curves.map((curve) => (
        <path
          key={curve[0]?.x}
          d={smoothLine(curve)}
          className="fill-none stroke-ink"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
      ))}
      {days.map((day, index) => (
        <Morning key={day.key} day={day} index={index} />
      ))}
    </svg>
  );
}

/** Each session above, and under the same column what the next morning answered. A missing morning is a gap. */
export function LagChart(props: LagChartProps) {
  const { days, unit, baseline, limit, title, whose = "your" } = props;
  return (
    <figure>
      {title && <figcaption className="mb-3 font-semibold">{title}</figcaption>}
      <div className="max-w-lg overflow-x-auto">
        <Picture {...props} />
      </div>
      <p className="measure mt-3 text-sm text-quiet">
        Bars: {unit} per session. Marks below: pain the morning after, 0 to 10.
        {limit !== null && ` Dashed line: ${whose} limit, ${limit}.`}
        {baseline !== null && ` Shaded: up to ${whose} usual, ${baseline}.`}
      </p>
      <details className="mt-2">
        <summary className="link inline-flex min-h-11 items-center text-sm">
          The same as a table
        </summary>
        <Table
          caption="Sessions and the morning after"
          rows={days}
          rowKey={(day) => day.key}
          columns={[
            { key: "day", head: "Day", cell: (day) => day.label },
            { key: "amount", head: unit, number: true, cell: (day) => day.amount ?? "–" },
            {
              key: "pain",
              head: "Next morning",
              number: true,
              cell: (day) => day.nextMorning ?? "not answered",
            },
            {
              key: "verdict",
              head: "So",
              cell: (day) => (day.verdict ? verdictWords[day.verdict] : ""),
            },
          ]}
        />
      </details>
    </figure>
  );
}
