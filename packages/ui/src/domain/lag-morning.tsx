import type { Verdict } from "@springback/core/timeline";
import { BARS, type Columns, painY } from "#domain/lag-geometry.ts";
import { StateShape } from "#domain/state-shape.tsx";
import { VERDICT_SHAPES } from "#domain/verdict-mark.tsx";

interface MorningProps {
  readonly x: number;
  readonly columns: Columns;
  /** Pain on the morning after; null when it wasn't answered or isn't due yet. */
  readonly pain: number | null;
  readonly verdict: Verdict | null;
  readonly hasSession: boolean;
}

/** Not answered, or not morning yet: an open place above the scale, where it reads as no number. */
function Open({ x, columns, verdict }: MorningProps) {
  return (
    <circle
      cx={x}
      cy={BARS.foot + 12}
      r={columns.isDense ? 1.8 : 5}
      className="fill-none stroke-quiet"
      strokeWidth={columns.isDense ? 0.9 : 1.5}
      strokeDasharray={columns.isDense || verdict === "pending" ? undefined : "2 2.700"}
    />
  );
}

/** What the morning after a day said, under that day. */
export function LagMorning(props: MorningProps) {
  const { x, columns, pain, verdict, hasSession } = props;
  if (pain === null) return hasSession ? <Open {...props} /> : null;
  const y = painY(pain);
  const shape = verdict ? VERDICT_SHAPES[verdict] : undefined;
  // Where days stand close, only those that went over the limit are marked apart.
  if (!shape || (columns.isDense && shape === "run"))
    return <circle cx={x} cy={y} r={columns.isDense ? 1.6 : 3} className="fill-quiet" />;
  const size = columns.isDense ? 10 : 16;
  return (
    <svg x={x - size / 2} y={y - size / 2} width={size} height={size} viewBox="0 0 48 48">
      <StateShape state={shape} className="size-full" />
    </svg>
  );
}
