import { expect, test } from "vitest";
import { topStep, WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { openStep } from "#plan/day-reading.ts";
import type { WalkRunAnswer } from "#timeline/timeline.ts";

/** The step of WR-D that is open after one of its steps. */
const after = (step: number, next: WalkRunAnswer["next"], flagged = false) =>
  openStep({ walkRun: { table: "WR-D", step, next, restDays: 0 }, flagged })?.step ?? null;
const first = WALK_RUN_TABLES["WR-D"].firstStep;
const top = topStep("WR-D");

test("the open step of a table is one up, the same, one down, or none while it rests", () => {
  expect(after(first + 1, "up")).toBe(first + 2);
  expect(after(first + 1, "stay")).toBe(first + 1);
  expect(after(first + 1, "down")).toBe(first);
  expect(after(first + 1, "rest")).toBeNull();
});

test("the open step never leaves its table, and goes down but not up under an open flag", () => {
  expect(after(first, "down")).toBe(first);
  expect(after(top, "up")).toBe(top);
  expect(after(first, "up", true)).toBe(first);
  expect(after(first + 1, "down", true)).toBe(first);
});

test("without a table it is the first step of the one asked about, else of the usual one", () => {
  const none = { walkRun: null, flagged: false };
  expect(openStep(none, "WR-D")).toEqual({ table: "WR-D", step: first });
  expect(openStep(none)).toEqual({ table: "WR-A", step: WALK_RUN_TABLES["WR-A"].firstStep });
});
