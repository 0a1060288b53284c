import { expect, test } from "vitest";
import { nextStage, reached } from "#exercises/stage-order.ts";

test("each stage leads to the one after it, and keeping it up leads nowhere", () => {
  const stages = ["S0", "S1", "S2", "S3", "S4", "maintain"] as const;
  expect(stages.map(nextStage)).toEqual(["S1", "S2", "S3", "S4", "maintain", null]);
});

test("a stage has reached itself and every stage before it, and none after", () => {
  const stages = ["S0", "S1", "S2", "S3", "S4", "maintain"] as const;
  for (const [place, stage] of stages.entries())
    expect(stages.filter((target) => reached(stage, target))).toEqual(stages.slice(0, place + 1));
});
