import type { FailedAudit, Verdict } from "#pages/judge.ts";
import { CATEGORIES } from "#pages/pages.ts";

const HEAD = [
  "",
  ...["speed", "access", "practice", "seo"],
  ...["first paint", "largest", "blocked", "shift"],
  "",
];

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

function rowOf({ page, middle, missed }: Verdict): readonly string[] {
  return [
    page.as ? `${page.path} (signed in)` : page.path,
    ...CATEGORIES.map((category) => String(middle.scores[category] ?? "?")),
    ...[seconds(middle.firstPaint), seconds(middle.largestPaint)],
    ...[`${middle.blocked.toFixed(0)} ms`, middle.shift.toFixed(3)],
    missed.length === 0 ? "met" : "NOT MET",
  ];
}

/** The pages as a table, a line each. */
export function pageTable(verdicts: readonly Verdict[]): string {
  const rows = [HEAD, ...verdicts.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return padded.map((row) => row.join("  ").trimEnd()).join("\n");
}

const auditLine = ({ category, id, title, shown }: FailedAudit) =>
  `  ${category}  ${id}: ${title}${shown ? ` (${shown})` : ""}`;

/** What cost a page something, in Lighthouse's own words. */
export function auditLines({ page, failed }: Verdict): readonly string[] {
  return failed.length === 0 ? [] : [page.path, ...failed.map(auditLine)];
}
