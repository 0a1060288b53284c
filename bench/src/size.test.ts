import { expect, test } from "vitest";
import {
  ANSWERING,
  BUDGET_KB,
  everySubpath,
  importsOfWeb,
  sizeOf,
  sizeOfToday,
  TODAY_BUDGET_KB,
  whole,
} from "#size.ts";

test("only what is imported weighs, and the format module stays apart from the rest", async () => {
  const day = await sizeOf(new Map([["day", new Set(["DAY"])]]));
  expect(day.gzipped).toBeLessThan(200);
  expect(everySubpath()).not.toContain("format");
  const format = await sizeOf(whole("format"));
  const guidance = await sizeOf(whole("guidance"));
  expect(format.minified).toBeGreaterThan(guidance.minified);
});

test("what the runner's app imports is read from its sources", () => {
  const imports = importsOfWeb();
  expect(imports.get("explain")).toContain("explain");
  expect(imports.get("entitlements")).toContain("entitled");
});

test("what answers a morning in the browser keeps within its budget", async () => {
  const { gzipped } = await sizeOf(ANSWERING);
  expect(gzipped).toBeLessThan(BUDGET_KB * 1000);
  // Far less would mean that the bundle lost what it is about.
  expect(gzipped).toBeGreaterThan(10_000);
});

test("what Today shows beside the answer is reckoned within its own small budget", async () => {
  const added = await sizeOfToday();
  expect(added).toBeLessThan(TODAY_BUDGET_KB * 1000);
  expect(added).toBeGreaterThan(1000);
});
