import type { Spread } from "#rounds.ts";

/** One line of the result: what was measured, in words, what it came to, and what it should come to. */
export interface Line {
  readonly what: string;
  readonly came: string;
  readonly spread: string;
  readonly aim: string;
  /** Whether the aim is met; null where there is none. */
  readonly met: boolean | null;
}

// Large numbers tell little more than their size.
const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** A ratio of one run that has no aim. */
export function plain(what: string, ratio: Spread): Line {
  return { ...said(what, ratio), aim: "", met: null };
}

/** A ratio that should be at most so much; nothing takes no time at all. */
export function atMost(what: string, ratio: Spread, limit: number): Line {
  return {
    ...said(what, ratio),
    aim: `<= ${limit}`,
    met: ratio.median > 0 && ratio.median <= limit,
  };
}

/** A ratio that should be at least so much. */
export function atLeast(what: string, ratio: Spread, limit: number): Line {
  return { ...said(what, ratio), aim: `>= ${limit}`, met: ratio.median >= limit };
}

function said(what: string, { median, low, high }: Spread): Pick<Line, "what" | "came" | "spread"> {
  return { what, came: `${digits(median)} x`, spread: `${digits(low)} .. ${digits(high)}` };
}

/** A size in kB of a thousand bytes, with a limit or none. */
export function kilobytes(what: string, bytes: number, limit: number | null): Line {
  return {
    what,
    came: `${(bytes / 1000).toFixed(1)} kB`,
    spread: "",
    aim: limit === null ? "" : `< ${limit} kB`,
    met: limit === null ? null : bytes < limit * 1000,
  };
}

/** The lines as a table. */
export function table(lines: readonly Line[]): string {
  const rows = [
    { what: "", came: "median", spread: "middle half", aim: "aim", met: null },
    ...lines,
  ].map(({ what, came, spread, aim, met }) => [
    what,
    came,
    spread,
    aim,
    met === null ? "" : met ? "met" : "NOT MET",
  ]);
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
