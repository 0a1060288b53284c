import { exercise } from "#exercises/exercises.ts";
import { DOSE_LIMITS } from "#packs/dose-limits.ts";
import type { ReviewedLine } from "#plan/line-review.ts";
import type { StrengthPlanItem } from "#plan/strength-plan.ts";

/** Whether a line is jumps: what lands. */
export function isJump({ exercise: id }: StrengthPlanItem): boolean {
  return exercise(id)?.family === "jump";
}

/** Landings of a line; none for anything that isn't a jump. */
export function landingsOf(item: StrengthPlanItem): number {
  return isJump(item) ? item.sets * (item.reps ?? 0) : 0;
}

/**
 * A session's lines kept within its landings: over the budget the most demanding jumps are cut first, to fewer sets, else
 * to fewer repetitions of one set. The cut doesn't depend on the order of the lines.
 */
export function withinLandings(lines: readonly ReviewedLine[]): readonly ReviewedLine[] {
  let over = lines.reduce((total, line) => total + lands(line), 0) - DOSE_LIMITS.landings;
  if (over <= 0) return lines;
  const cut = new Map<ReviewedLine, ReviewedLine>();
  for (const { line, item } of lines.flatMap(jumpOf).toSorted(hardestFirst)) {
    if (over <= 0) break;
    const becomes = fewer(item, over);
    over -= landingsOf(item) - landingsOf(becomes);
    cut.set(line, {
      ...line,
      faults: [...line.faults, { rule: "DOSE-CONTACTS", severity: "caution" }],
      becomes,
    });
  }
  return lines.map((line) => cut.get(line) ?? line);
}

const lands = ({ becomes }: ReviewedLine): number => (becomes === null ? 0 : landingsOf(becomes));

/** A line of jumps that could be fewer, as it was mended so far. */
interface JumpLine {
  readonly line: ReviewedLine;
  readonly item: StrengthPlanItem;
  readonly tier: number;
}

function jumpOf(line: ReviewedLine): readonly JumpLine[] {
  const item = line.becomes;
  const row = item === null ? null : exercise(item.exercise);
  if (item === null || row === null || landingsOf(item) <= 1) return [];
  return [{ line, item, tier: row.achillesTier }];
}

/** The line with so many landings fewer, or with one where it hasn't as many. */
function fewer(item: StrengthPlanItem, over: number): StrengthPlanItem {
  const landings = landingsOf(item);
  const reps = landings / item.sets;
  const left = Math.max(1, landings - over);
  return left >= reps
    ? { ...item, sets: Math.floor(left / reps) }
    : { ...item, sets: 1, reps: left };
}

function hardestFirst(a: JumpLine, b: JumpLine): number {
  const [one, other] = [keyOf(a.line), keyOf(b.line)];
  return b.tier - a.tier || Number(one > other) - Number(one < other);
}

const keyOf = ({ item }: ReviewedLine): string =>
  [item.exercise, item.sets, item.reps, item.holdSeconds].map(String).join(" ");
