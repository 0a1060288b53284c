import { type ReactNode, useId } from "react";
import { Table, type TableProps } from "#primitives/table.tsx";

export interface ChartFigureProps<Row> extends TableProps<Row> {
  /** What the picture shows, in sentences, above it. */
  readonly summary: string;
  /** What its marks mean. */
  readonly legend?: ReactNode;
  /** "The same as a table" */
  readonly asTable: string;
  readonly children: ReactNode;
}

/** A picture with its summary before it and the table of the same rows behind it. */
export function ChartFigure<Row>(props: ChartFigureProps<Row>) {
  const { summary, legend, asTable, children, ...table } = props;
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id} className="measure mb-4">
        {summary}
      </figcaption>
      <div className="max-w-lg">{children}</div>
      {legend && <div className="measure mt-3 text-sm text-quiet">{legend}</div>}
      <details className="mt-1">
        <summary className="link inline-flex min-h-11 items-center text-sm">{asTable}</summary>
        <Table {...table} />
      </details>
    </figure>
  );
}
