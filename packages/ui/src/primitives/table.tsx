import { clsx } from "clsx";
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned, in figures of one width. */
  readonly number?: boolean;
  /** Left out on a phone, where a line has room for three things. */
  readonly wideOnly?: boolean;
}

export interface TableProps<Row> {
  /** Says what the table holds; read first, seen only if `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
}

/** Hairlines between rows, numbers that line up, and the first cell naming its row. */
export function Table<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>) {
  const cellClass = (column: Column<Row>) =>
    clsx(
      "py-3 pr-4 align-baseline last:pr-0",
      column.number && "tabular text-right",
      column.wideOnly && "hidden md:table-cell",
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard too
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-sm">
        <caption className={showCaption ? "pb-3 text-left text-quiet" : "sr-only"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-edge text-left text-quiet">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={clsx(cellClass(column), "py-2! font-medium")}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-hairline last:border-b-0">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th
                    key={column.key}
                    scope="row"
                    className={clsx(cellClass(column), "text-left font-semibold")}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className="py-6 text-quiet">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
