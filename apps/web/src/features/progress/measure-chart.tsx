import { ChartFigure } from "@springback/ui/domain/chart-figure";
import { ChartSteps } from "@springback/ui/domain/chart-steps";
import { LINE_WIDTH, LineChart, type LinePoint, lineX } from "@springback/ui/domain/line-chart";
import type { Column } from "@springback/ui/primitives/table";
import { dayNumber, shortDay, type Spoken } from "#features/progress/spoken.ts";

/** A point of a measure with everything that is shown of it. */
export interface MeasureRow {
  readonly key: string;
  readonly on: string;
  /** Null when it wasn't answered: a gap. */
  readonly value: number | null;
  readonly said: string;
}

interface Props<Row extends MeasureRow> {
  readonly name: string;
  readonly summary: string;
  readonly legend?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly top: number;
  /** What stands at the top of the scale, where the number alone isn't enough: "100%". */
  readonly topText?: string;
  readonly needs?: number | null;
  readonly spoken: Spoken;
}

/** A measure over time, drawn from the same rows as the table behind it. */
export function MeasureChart<Row extends MeasureRow>(props: Props<Row>) {
  const { name, summary, legend, rows, columns, top, topText, needs = null, spoken } = props;
  const { say } = spoken;
  const points: readonly LinePoint[] = rows.map(({ key, on, value }) => ({
    ...{ key, value, day: dayNumber(on), tick: shortDay(on, spoken) },
  }));
  return (
    <ChartFigure
      summary={summary}
      {...(legend !== undefined && { legend })}
      asTable={say("asTable")}
      caption={name}
      rows={rows}
      rowKey={(row) => row.key}
      columns={columns}
    >
      <ChartSteps
        label={name}
        hint={say("hint")}
        said={rows.map(({ said }) => said)}
        places={lineX(points).map((x) => x / LINE_WIDTH)}
      >
        <LineChart
          points={points}
          top={top}
          {...(topText !== undefined && { topText })}
          needs={needs}
          label={name}
        />
      </ChartSteps>
    </ChartFigure>
  );
}
