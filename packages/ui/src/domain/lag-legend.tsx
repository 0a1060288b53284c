import type { Verdict } from "@springback/core/timeline";
import type { ReactNode } from "react";
import type { LagDay } from "#domain/lag-chart.tsx";
import { VerdictMark, VERDICT_SHAPES } from "#domain/verdict-mark.tsx";

/** What the lag chart draws besides how a session settled. */
export type LagMark = "run" | "other" | "openBar" | "pain" | "limit" | "usual";

/** Each as the picture draws it, in a square of 20. */
const DRAWN: Readonly<Record<LagMark, ReactNode>> = {
  run: <rect x="6" y="2" width="8" height="16" rx="2" className="fill-ink" />,
  other: <rect x="6" y="2" width="8" height="16" rx="2" className="fill-edge" />,
  openBar: (
    <rect
      {...{ x: 6, y: 4, width: 8, height: 12, rx: 2, strokeWidth: 1, strokeDasharray: "2 2" }}
      className="fill-none stroke-ink"
    />
  ),
  pain: (
    <g>
      <path d="M1 10H19" className="stroke-ink" strokeWidth="1.75" strokeLinecap="round" />
      <circle cx="10" cy="10" r="3" className="fill-quiet" />
    </g>
  ),
  limit: <path d="M0 10H20" className="stroke-ink" strokeWidth="1.25" strokeDasharray="5 4" />,
  usual: <rect x="0" y="5" width="20" height="10" className="fill-hairline" />,
};

interface Picture {
  readonly days: readonly LagDay[];
  /** Days stand so close that only those which didn't settle are marked apart. */
  readonly isDense: boolean;
  readonly baseline: number | null;
  readonly limit: number | null;
}

/** Whether a picture has a mark. */
const IS_IN: Readonly<Record<LagMark, (picture: Picture) => boolean>> = {
  run: ({ days }) => barsOf(days).some(({ amount, isRun }) => amount !== null && isRun),
  other: ({ days }) => barsOf(days).some(({ amount, isRun }) => amount !== null && !isRun),
  openBar: ({ days }) => barsOf(days).some(({ amount }) => amount === null),
  pain: ({ days }) => days.some(({ nextMorning }) => nextMorning !== null),
  limit: ({ limit }) => limit !== null,
  usual: ({ baseline }) => baseline !== null,
};
const MARKS = ["run", "other", "openBar", "pain"] as const satisfies readonly LagMark[];
const VERDICTS: readonly Verdict[] = ["within", "over", "highRisk", "pending", "unknown"];
const GROUNDS = ["limit", "usual"] as const satisfies readonly LagMark[];

const barsOf = (days: readonly LagDay[]) => days.flatMap(({ bars }) => bars);

/** How a day's morning is marked; null for none, and for the plain dot of a morning that follows no session. */
function markedAs({ bars, nextMorning, verdict }: LagDay): Verdict | null {
  if (nextMorning !== null) return verdict && VERDICT_SHAPES[verdict] ? verdict : null;
  if (bars.length === 0) return null;
  return verdict === "pending" ? "pending" : "unknown";
}

function isMarked(verdict: Verdict, { days, isDense }: Picture): boolean {
  if (isDense && verdict !== "over" && verdict !== "highRisk") return false;
  return days.some((day) => markedAs(day) === verdict);
}

interface LegendProps extends Picture {
  readonly marks: Readonly<Record<LagMark, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The marks that the picture has, small, each beside what it means; nothing of what isn't there. */
export function LagLegend({ marks, verdicts, ...picture }: LegendProps) {
  const drawn = (names: readonly LagMark[]) =>
    names
      .filter((name) => IS_IN[name](picture))
      .map((name) => (
        <Meaning key={name} words={marks[name]}>
          <svg viewBox="0 0 20 20" className="size-4 shrink-0" aria-hidden="true">
            {DRAWN[name]}
          </svg>
        </Meaning>
      ));
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
      {drawn(MARKS)}
      {VERDICTS.filter((verdict) => isMarked(verdict, picture)).map((verdict) => (
        <Meaning key={verdict} words={verdicts[verdict]}>
          <VerdictMark verdict={verdict} className="size-4" />
        </Meaning>
      ))}
      {drawn(GROUNDS)}
    </ul>
  );
}

function Meaning({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      {children}
      {words}
    </li>
  );
}
