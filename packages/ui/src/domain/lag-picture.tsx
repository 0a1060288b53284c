import { BARS, type Columns, HEIGHT, LEFT, painY } from "#domain/lag-geometry.ts";
import { runsOf, smoothLine } from "#domain/lag-line.tsx";
import { LagMorning } from "#domain/lag-morning.tsx";
import type { LagDay } from "#domain/lag-chart.tsx";

interface GroundsProps {
  readonly width: number;
  readonly baseline: number | null;
  readonly limit: number | null;
}

function Grounds({ width, baseline, limit }: GroundsProps) {
  return (
    <g>
      {baseline !== null && (
        <rect
          data-ground="usual"
          x={LEFT}
          y={painY(baseline)}
          width={width - LEFT}
          height={painY(0) - painY(baseline)}
          className="fill-hairline"
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
          data-ground="limit"
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

/** How tall an open bar is: enough to be seen, and no amount. */
const STUB = 12;

interface BarsProps {
  readonly day: LagDay;
  readonly x: number;
  readonly columns: Columns;
  readonly most: number;
}

/** A day's sessions, one on the other; one of unknown length is an open outline. */
function Bars({ day, x, columns, most }: BarsProps) {
  const width = columns.isDense ? columns.step * 0.7 : 10;
  let top = BARS.foot;
  return day.bars.map(({ key, amount, isRun }) => {
    const height = amount === null ? STUB : (amount / most) * (BARS.foot - BARS.top - 6);
    top -= height;
    const look = amount === null ? "fill-none stroke-ink" : isRun ? "fill-ink" : "fill-edge";
    // A hair of paper keeps two sessions of a day apart.
    const drawn = Math.max(0, height - (columns.isDense ? 0.4 : 1));
    return (
      <rect
        key={key}
        data-bar={amount ?? "open"}
        x={x - width / 2}
        y={top}
        width={width}
        height={drawn}
        rx={columns.isDense ? 0.5 : 2}
        className={look}
        {...(amount === null && { strokeWidth: 1, strokeDasharray: "2 2" })}
      />
    );
  });
}

/** From a bar down to the morning that answered it. */
function Thread({ day, x }: { readonly day: LagDay; readonly x: number }) {
  if (day.bars.length === 0 || day.nextMorning === null) return null;
  return (
    <path
      d={`M${x} ${BARS.foot + 4}V${painY(day.nextMorning) - 10}`}
      className="stroke-edge"
      strokeWidth="1"
      strokeDasharray="1 3"
    />
  );
}

interface PictureProps extends Omit<GroundsProps, "width"> {
  readonly days: readonly LagDay[];
  readonly columns: Columns;
  readonly unit: string;
  readonly label: string;
}

/** Sessions above, the mornings after them below, a gap for each morning without an answer. */
export function LagPicture({ days, columns, unit, label, ...grounds }: PictureProps) {
  const { width, x, isDense } = columns;
  const most = Math.max(1, ...days.map((day) => sumOf(day)));
  const curves = runsOf(
    days.map(({ nextMorning }, index) =>
      nextMorning === null ? null : { x: x(index), y: painY(nextMorning) },
    ),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full"
    >
      <Grounds width={width} {...grounds} />
      {days.map((day, index) => (
        <g key={day.key}>
          <Bars day={day} x={x(index)} columns={columns} most={most} />
          {!isDense && <Thread day={day} x={x(index)} />}
          {day.tick !== null && (
            <text
              x={x(index)}
              y="246"
              textAnchor={isDense ? "start" : "middle"}
              className="tabular fill-quiet text-[12px]"
            >
              {day.tick}
            </text>
          )}
        </g>
      ))}
      <text x={LEFT} y="10" className="fill-quiet text-[12px]">
        {`${most} ${unit}`}
      </text>
      {curves.map((curve) => (
        <path
          key={curve[0]?.x}
          d={smoothLine(curve)}
          className="fill-none stroke-ink"
          strokeWidth={isDense ? 1.1 : 1.75}
          strokeLinecap="round"
        />
      ))}
      {days.map(({ key, nextMorning, verdict, bars }, index) => (
        <LagMorning
          key={key}
          x={x(index)}
          columns={columns}
          pain={nextMorning}
          verdict={verdict}
          hasSession={bars.length > 0}
        />
      ))}
    </svg>
  );
}

/** What is known of a day's amount. */
function sumOf({ bars }: LagDay): number {
  return bars.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
