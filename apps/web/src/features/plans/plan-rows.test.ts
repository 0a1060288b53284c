import { entitled, type Feature, FEATURES, SAFETY_FEATURES } from "@springback/core/entitlements";
import { expect, test } from "vitest";
import { PLAN_ROWS, READERS } from "#features/plans/plan-rows.ts";

/** What a cell says when the whole of it is open. */
const WHOLE: readonly string[] = ["yes", "fullLadder"];
const isSold = (feature: string): feature is Feature => Object.hasOwn(FEATURES, feature);

test("the table of prices sells what a plan really opens, and nothing that is open anyway", () => {
  for (const { what, cells, features } of PLAN_ROWS)
    for (const feature of features.filter(isSold))
      for (const [at, level] of READERS.entries()) {
        if (level === "visitor") continue;
        expect(WHOLE.includes(cells[at] ?? ""), `${what} ${level}`).toBe(entitled(level, feature));
      }
});

test("safety, the day's answer and one's own data are closed to nobody with an account", () => {
  const rows = PLAN_ROWS.filter(({ features }) =>
    features.some((feature) => SAFETY_FEATURES.some((safe) => safe === feature)),
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { what, cells } of rows) expect(cells.slice(1), what).not.toContain("no");
});

test("a visitor can ask the safety questions and gets a first answer, without an account", () => {
  const open = PLAN_ROWS.filter(({ cells }) => cells[0] === "yes").map(({ what }) => what);
  expect(open).toEqual(["rowSafety", "rowFirst"]);
});

test("what a coach wrote stays readable without a plan, and only the coached plan writes on", () => {
  expect(PLAN_ROWS.find(({ what }) => what === "rowMessages")?.cells).toEqual([
    ...["no", "readOnly", "readOnly", "yes"],
  ]);
});

test("nothing that costs nothing is left out of what is told beforehand", () => {
  const told = PLAN_ROWS.flatMap(({ features }) => features);
  for (const feature of SAFETY_FEATURES.filter((one) => one !== "lastStep"))
    expect(told).toContain(feature);
  const step = PLAN_ROWS.find(({ what }) => what === "rowStep");
  expect(step?.cells[READERS.indexOf("free")]).toBe("lastStep");
});
