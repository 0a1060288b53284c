import { describe, expect, test } from "vitest";
import { isWalkRunStep, walkRunPlace } from "#progression/walk-run-place.ts";

describe("a written walk-run step", () => {
  test("is a table and a number, and nothing before or after them", () => {
    expect(walkRunPlace("WR-A/3")).toEqual({ table: "WR-A", step: 3 });
    expect(walkRunPlace("WR-D/12")).toEqual({ table: "WR-D", step: 12 });
    for (const told of [
      "again WR-A/3",
      "WR-A/3 twice",
      "WR-F/3",
      "WR-A/",
      "WR-A/x",
      "P2",
      "",
      null,
    ])
      expect(walkRunPlace(told)).toBeNull();
    expect(walkRunPlace(undefined)).toBeNull();
  });

  test.each<[string | null, boolean]>([
    ["WR-A/0", true],
    ["WR-B/0", false],
    ["WR-B/1", true],
    ["WR-A/5", true],
    ["WR-A/6", false],
    ["WR-C/0", true],
    ["P2", false],
    [null, false],
  ])("%s is one of the published steps: %s", (step, published) =>
    expect(isWalkRunStep(step)).toBe(published),
  );
});
