import { describe, expect, test } from "vitest";
import { describeSession, describeStep, describeWalkRun } from "#explain/explain.ts";
import type { Effect, Verdict, WalkRunAnswer } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

describe("a session's verdict in words", () => {
  test.each<[Verdict, Effect, string]>([
    ["highRisk", "regress", "High risk"],
    ["over", "regress", "Over your limit"],
    ["over", "hold", "Slow to settle"],
    ["pending", "hold", "Still open"],
    ["unknown", "hold", "Not enough to judge"],
    ["within", "eligible", "Within your limits"],
    ["within", "hold", "Within your limits, with pain medicine"],
  ])("%s with %s is told as %s", (verdict, effect, title) =>
    expect(describeSession({ verdict, effect }, ENGLISH).title).toBe(title),
  );
  test("every weekly step has its own words", () =>
    expect(
      (["progress", "hold", "regress"] as const).map((step) => describeStep(step, ENGLISH).title),
    ).toEqual(["Ready for the next step", "Stay on this step", "A step back"]));
});

const told = (answer: Partial<WalkRunAnswer>) =>
  describeWalkRun({ table: "WR-A", step: 1, next: "stay", restDays: 0, ...answer }, ENGLISH)
    .sentence;

describe("the walk-run step in words", () => {
  test("says the session of the step that comes next", () => {
    expect(told({})).toBe("Step 1 again. 5 times: walk 4 min, jog 2 min.");
    expect(told({ next: "up" })).toBe("Next, step 2. 5 times: walk 3 min, jog 3 min.");
    expect(told({ next: "down" })).toBe("Back to step 0. Walk 30 min.");
    expect(told({ table: "WR-D", step: 2, next: "down", restDays: 2 })).toBe(
      "Back to step 1. 2 miles: jog the straights, walk the curves. Take 2 days off first.",
    );
    expect(told({ next: "rest", restDays: 1 })).toBe("No walk-run for now. Take a day off first.");
    expect(told({ next: "rest" })).toBe("No walk-run for now.");
    expect(told({ step: 99 })).toBe("Step 99 again. step 99.");
  });
});
