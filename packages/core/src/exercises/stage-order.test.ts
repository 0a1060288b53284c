import { expect, test } from "vitest";
import { nextStage } from "#exercises/stage-order.ts";

test("each stage leads to the one after it, and keeping it up leads nowhere", () => {
  const stages = ["S0", "S1", "S2", "S3", "S4", "maintain"] as const;
  expect(stages.map(nextStage)).toEqual(["S1", "S2", "S3", "S4", "maintain", null]);
});
