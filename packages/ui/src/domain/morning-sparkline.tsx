import { runsOf, smoothLine } from "#domain/lag-line.tsx";

export interface MorningSparklineProps {
  /** Morning pain, oldest first, NRS; null where nothing was answered. */
  readonly values: readonly (number | null)[];
  readonly limit?: number | null;
  /** "Mornings: 2, 2, 3, none, 6" */
  readonly label: string;
}

const STEP = 6;
const y = (pain: number) => 22 - (pain / 10) * 20;

/** The last mornings at a glance, a gap for each one that is missing. */
export function MorningSparkline({ values, limit, label }: MorningSparklineProps) {
  const points = values.map((value, index) =>
    value === null ? null : { x: 3 + index * STEP, y: y(value) },
  );
  const width = 6 + Math.max(0, values.length - 1) * STEP;
  const last = points.at(-1);
  return (
    <svg viewBox={`0 0 ${width} 24`} className="h-6 w-auto" role="img" aria-label={label}>
      {limit !== null && limit !== undefined && (
        <path
          d={`M0 ${y(limit)}H${width}`}
          className="stroke-edge"
          strokeWidth="1"
          strokeDasharray="2 2"
        />
      )}
      {runsOf(points).map((run) => (
        <path
          key={run[0]?.x}
          d={smoothLine(run)}
          className="fill-none stroke-ink"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      ))}
      {points.map((point, index) => {
        // A morning between two gaps has no line to stand on.
        const alone = point && !points[index - 1] && !points[index + 1];
        return point && (alone || point === last) ? (
          <circle
            key={point.x}
            cx={point.x}
            cy={point.y}
            r={point === last ? 2.5 : 1.5}
            className="fill-ink"
          />
        ) : null;
      })}
    </svg>
  );
}
