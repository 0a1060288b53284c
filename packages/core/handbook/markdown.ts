/** Columns are padded to read well as plain text, but never wider than this. */
const WIDEST = 44;

/** A table with a header row; a cell's bars are escaped, an empty cell is a dash. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows].map((row) =>
    row.map((text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ") || "–"),
  );
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0).filter((width) => width <= WIDEST)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join("\n");
}

/** A list, one line an item. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A heading below a section's own. */
export function heading(title: string): string {
  return `### ${title}`;
}

/** A text as a table's cell: with a capital and without a closing full stop. */
export function cell(text: string): string {
  return capital(text).replace(/\.$/u, "");
}

/** A text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a list in a sentence: "a, b and c". */
export function listed(items: readonly string[], last = "and"): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}

/** A text with a small first letter, to stand within a sentence. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
