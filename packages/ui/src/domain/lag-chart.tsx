import type { Verdict } from "@springback/core/timeline";
import { ChartFigure } from "#domain/chart-figure.tsx";
import { ChartSteps } from "#domain/chart-steps.tsx";
import { columnsFor } from "#domain/lag-geometry.ts";
import { LagLegend, type LagMark } from "#domain/lag-legend.tsx";
import { LagPicture } from "#domain/lag-picture.tsx";

export interface LagBar {
  readonly key: string;
  /** How much was done, in the chart's unit; null when that isn't known. */
  readonly amount: number | null;
  readonly isRun: boolean;
}

export interface LagDay {
  readonly key: string;
  /** "Fri 20 November", for the table. */
  readonly label: string;
  /** "20", under the column; null under a column too narrow for it. */
  readonly tick: string | null;
  /** The whole day in words, said when it is stepped to. */
  readonly said: string;
  /** Its sessions; none on a day without. */
  readonly bars: readonly LagBar[];
  /** What was done, for the table: "32 min". */
  readonly done: string;
  /** Pain on the morning AFTER this day, NRS; null when it wasn't answered or isn't due yet. */
  readonly nextMorning: number | null;
  /** In words where there is no number. */
  readonly noMorning: string;
  readonly verdict: Verdict | null;
}

/** What the chart says besides its days. */
export interface LagWords {
  readonly name: string;
  /** What the table is called. */
  readonly table: string;
  /** What its marks mean, in a few words each. */
  readonly marks: Readonly<Record<LagMark, string>>;
  readonly asTable: string;
  readonly step: string;
  readonly hint: string;
  readonly day: string;
  readonly done: string;
  readonly nextMorning: string;
  readonly so: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

export interface LagChartProps {
  readonly days: readonly LagDay[];
  /** "min": one unit for every bar. */
  readonly unit: string;
  readonly baseline: number | null;
  readonly limit: number | null;
  /** The chart in sentences. */
  readonly summary: string;
  readonly words: LagWords;
}

/** Each session above, and under the same column what the next morning answered. A missing morning is a gap. */
export function LagChart({ days, unit, baseline, limit, summary, words }: LagChartProps) {
  const columns = columnsFor(days.length);
  return (
    <ChartFigure
      summary={summary}
      legend={
        <LagLegend
          {...{ days, baseline, limit, marks: words.marks, verdicts: words.verdicts }}
          isDense={columns.isDense}
        />
      }
      asTable={words.asTable}
      caption={words.table}
      rows={days}
      rowKey={(day) => day.key}
      columns={[
        { key: "day", head: words.day, cell: (day) => day.label },
        { key: "done", head: words.done, cell: (day) => day.done },
        {
          key: "pain",
          head: words.nextMorning,
          number: true,
          cell: (day) => day.nextMorning ?? day.noMorning,
        },
        {
          key: "verdict",
          head: words.so,
          cell: (day) => (day.verdict ? words.verdicts[day.verdict] : ""),
        },
      ]}
    >
      <ChartSteps
        label={words.step}
        hint={words.hint}
        said={days.map((day) => day.said)}
        places={days.map((_, index) => columns.x(index) / columns.width)}
      >
        <LagPicture
          days={days}
          columns={columns}
          unit={unit}
          baseline={baseline}
          limit={limit}
          label={words.name}
        />
      </ChartSteps>
    </ChartFigure>
  );
}
