/** What a cell may hold; null and undefined were not answered, and stay empty. */
export type Cell = string | number | boolean | null | undefined;

/** A table's columns in order: the name at the head, and what each row has there. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Tells a spreadsheet program that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet takes for the beginning of a formula, in either width; some skip blanks before they look. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * A table as CSV (RFC 4180), UTF-8 with a byte order mark, every cell quoted. A text that a spreadsheet would run as a
 * formula begins with an apostrophe (OWASP ASVS 1.2.10).
 */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((of) => of(row))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '""';
  const text = String(value);
  const harmless = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
