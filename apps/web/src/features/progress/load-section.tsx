import { BarChart, BARS_WIDTH, barX } from "@springback/ui/domain/bar-chart";
import { ChartFigure } from "@springback/ui/domain/chart-figure";
import { ChartSteps } from "@springback/ui/domain/chart-steps";
import { Section } from "@springback/ui/primitives/section";
import { loadSummary, type WeekRow, weekRows } from "#features/progress/week-rows.ts";
import type { Progress, Spoken } from "#features/progress/spoken.ts";

interface Props {
  readonly progress: Progress;
  readonly spoken: Spoken;
}

/** How much was run and loaded in each seven days: two pictures on one line of weeks, each with a unit of its own. */
export function LoadSection({ progress, spoken }: Props) {
  const { say } = spoken;
  const rows = weekRows(progress, spoken);
  if (rows.length === 0) return null;
  return (
    <Section title={say("loadTitle")}>
      <ChartFigure
        summary={loadSummary(progress, spoken)}
        legend={say("loadLegend")}
        asTable={say("asTable")}
        caption={say("loadTable")}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "week", head: say("week"), cell: (row) => row.until },
          { key: "runs", head: say("runsHead"), number: true, cell: (row) => row.runs },
          { key: "distance", head: say("distanceHead"), number: true, cell: (row) => row.distance },
          {
            ...{ key: "change", head: say("changeHead"), number: true, wideOnly: true },
            cell: (row) => row.change,
          },
          {
            ...{ key: "load", head: say("loadHead"), number: true, wideOnly: true },
            cell: (row) => row.sessions,
          },
          { key: "minutes", head: say("minutesHead"), number: true, cell: (row) => row.minutes },
        ]}
      >
        <ChartSteps
          label={say("week")}
          hint={say("hint")}
          said={rows.map(({ said }) => said)}
          places={rows.map((_, index) => barX(index) / BARS_WIDTH)}
        >
          <Weeks rows={rows} spoken={spoken} />
        </ChartSteps>
      </ChartFigure>
    </Section>
  );
}

function Weeks({
  rows,
  spoken: { say, units },
}: { readonly rows: readonly WeekRow[] } & Pick<Props, "spoken">) {
  // The ticks of neighbours would touch: every second one is written, the last among them.
  const tick = (row: WeekRow, index: number): string | null =>
    (rows.length - 1 - index) % 2 === 0 ? row.until : null;
  return (
    <div className="flex flex-col gap-4">
      <BarChart
        label={say("distances")}
        unit={units}
        bars={rows.map((row, index) => ({
          ...{ key: row.key, tick: tick(row, index), value: row.far, text: row.farText },
        }))}
      />
      <BarChart
        label={say("loads")}
        unit={say("minutes")}
        bars={rows.map((row, index) => ({
          ...{ key: row.key, tick: tick(row, index), value: row.min, text: row.minText },
        }))}
      />
    </div>
  );
}
