import { expect, test } from "vitest";
import { judge, middleOf, type PageRun } from "#pages/judge.ts";
import { type MeasuredPage, PAGES } from "#pages/pages.ts";

const page: MeasuredPage = { path: "/", least: { performance: 95, seo: 100 } };
const run = (performance: number | null, change: Partial<PageRun> = {}): PageRun => ({
  scores: { performance, accessibility: 90, "best-practices": 90, seo: 100 },
  ...{ firstPaint: 900, largestPaint: 1500, blocked: 40, shift: 0, failed: [] },
  ...change,
});

test("a page is judged by the middle of its runs, so that one slow second of the machine decides nothing", () => {
  const runs = [96, 40, 95, 99, 97].map((score) => run(score));
  expect(judge(page, runs)).toMatchObject({ runs: 5, missed: [] });
  expect(judge(page, runs).middle.scores.performance).toBe(96);
  expect(
    judge(
      page,
      [94, 94, 94, 99, 99].map((score) => run(score)),
    ).missed,
  ).toEqual(["performance 94, at least 95"]);
});

test("a category without a limit never fails, one that couldn't be scored always does", () => {
  expect(judge({ ...page, least: {} }, [run(3)]).missed).toEqual([]);
  expect(judge(page, [run(99), run(null), run(99)]).missed).toEqual([
    "performance unknown, at least 95",
  ]);
  expect(middleOf([])).toBeNull();
  expect(() => judge(page, [])).toThrow("never measured");
});

test("every audit that failed in some run is told, once", () => {
  const audit = { category: "seo", id: "meta-description", title: "No description", shown: "" };
  const failed = [audit] as PageRun["failed"];
  expect(judge(page, [run(99, { failed }), run(99), run(99, { failed })]).failed).toEqual(failed);
});

test("public pages are held to 100 but for speed, Today to its speed", () => {
  for (const { path, as, least } of PAGES)
    expect(least, path).toEqual(
      as
        ? { performance: 95 }
        : { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 },
    );
  expect(PAGES.filter(({ as }) => as).map(({ path }) => path)).toEqual(["/today"]);
});
