import { describe, expect, test } from "vitest";
import {
  describeSession,
  describeStep,
  describeWalkRun,
  distance,
  inUnits,
  walkRunSteps,
} from "#explain/explain.ts";
import { WALK_RUN_SESSIONS } from "#packs/walk-run-sessions.ts";
import { LANGUAGES } from "#testing/languages.ts";
import type { Effect, Verdict, WalkRunAnswer, WalkRunTable } from "#timeline/timeline.ts";
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

const told = (answer: Partial<WalkRunAnswer>, words = ENGLISH) =>
  describeWalkRun({ table: "WR-A", step: 1, next: "stay", restDays: 0, ...answer }, words).sentence;

describe("the walk-run step in words", () => {
  test("says the session of the step that comes next", () => {
    expect(told({})).toBe("Step 1 again. 5 times: walk 4 min, jog 2 min.");
    expect(told({ next: "up" })).toBe("Next, step 2. 5 times: walk 3 min, jog 3 min.");
    expect(told({ next: "down" })).toBe("Back to step 0. Walk 30 min.");
    expect(told({ table: "WR-D", step: 2, next: "down", restDays: 2 })).toBe(
      "Back to step 1. 3.2 km: jog the straights, walk the curves. Take 2 days off first.",
    );
    expect(told({ table: "WR-B" }, inUnits(ENGLISH, "mi"))).toBe(
      "Step 1 again. 1 mi: walk 2 min, run 3 min, effort 3.",
    );
    expect(told({ next: "rest", restDays: 1 })).toBe("No walk-run for now. Take a day off first.");
    expect(told({ next: "rest" })).toBe("No walk-run for now.");
    expect(told({ step: 99 })).toBe("Step 99 again. step 99.");
  });
  test.each(LANGUAGES)("in %s says how far wherever the table ends by distance", (_, { rules }) => {
    for (const [table, sessions] of Object.entries(WALK_RUN_SESSIONS))
      for (const [at, step] of walkRunSteps(table as WalkRunTable, rules).entries()) {
        expect(step).not.toContain("{");
        const far = sessions[at]?.totalM ?? null;
        expect(far !== null, step).toBe(step.startsWith(distance(far ?? 1, rules)));
      }
  });
});
