import { CATEGORIES, type Category, type MeasuredPage } from "#pages/pages.ts";

/** What one run of Lighthouse over a page came to. */
export interface PageRun {
  /** From 0 to 100; null where Lighthouse couldn't tell. */
  readonly scores: Readonly<Record<Category, number | null>>;
  /** Milliseconds, but for the shift of the layout: first and largest paint, blocked time. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  /** The audits that cost the page something, worst first. */
  readonly failed: readonly FailedAudit[];
}

export interface FailedAudit {
  readonly category: Category;
  readonly id: string;
  readonly title: string;
  readonly shown: string;
}

/** The runs over one page as one: the middle value of each number. */
export interface Verdict {
  readonly page: MeasuredPage;
  readonly runs: number;
  readonly middle: Omit<PageRun, "failed">;
  readonly failed: readonly FailedAudit[];
  /** The categories below their limit, in words; a category that Lighthouse couldn't score is below any. */
  readonly missed: readonly string[];
}

/** The middle one of some numbers, of an even count the lower; null when one of them is unknown. */
export function middleOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return known.toSorted((one, other) => one - other)[Math.floor((known.length - 1) / 2)] ?? null;
}

/** What some runs over a page say of it together. Throws when there is none. */
export function judge(page: MeasuredPage, runs: readonly PageRun[]): Verdict {
  if (runs.length === 0) throw new Error(`${page.path} was never measured.`);
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, middleOf(runs.map((run) => run.scores[category]))]),
  ) as PageRun["scores"];
  const middle = (key: "firstPaint" | "largestPaint" | "blocked" | "shift") =>
    middleOf(runs.map((run) => run[key])) ?? Number.NaN;
  const missed = CATEGORIES.flatMap((category) => {
    const least = page.least[category];
    const came = scores[category];
    if (least === undefined || (came !== null && came >= least)) return [];
    return [`${category} ${came ?? "unknown"}, at least ${least}`];
  });
  return {
    page,
    runs: runs.length,
    middle: {
      scores,
      firstPaint: middle("firstPaint"),
      largestPaint: middle("largestPaint"),
      blocked: middle("blocked"),
      shift: middle("shift"),
    },
    failed: everFailed(runs),
    missed,
  };
}

/** Each audit that failed in any run, once. */
function everFailed(runs: readonly PageRun[]): readonly FailedAudit[] {
  const failed = runs.flatMap((run) => run.failed);
  return [...new Map(failed.map((audit) => [`${audit.category} ${audit.id}`, audit])).values()];
}
