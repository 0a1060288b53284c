import type { ScreenContext } from "@springback/core/exercises";
import { expect, test } from "vitest";
import { openFindings } from "#features/plan/open-findings.ts";

const raises = { exercise: "hr_step", sets: 3, reps: 10, holdSeconds: null };
const kept = [{ exercise: "hr_step", rule: "E-EARLY" }];
const at = (stage: ScreenContext["stage"], locks: ScreenContext["locks"] = []): ScreenContext => ({
  ...{ stage, locks, site: "midportion", sides: "left", side: null, returning: false },
  ...{ runGateMet: true, packs: ["achilles"], coachPlan: [] },
});

test("a finding its coach kept isn't found again", () => {
  expect(openFindings([raises], [], at("S1"))).toMatchObject([{ rule: "E-EARLY", locked: false }]);
  expect(openFindings([raises], kept, at("S1"))).toEqual([]);
});

test("a reason given at an earlier stage doesn't outlive a red flag that takes the runner back to it", () => {
  expect(openFindings([raises], kept, at("S2"))).toEqual([]);
  expect(openFindings([raises], kept, at("S2", ["aboveS1"]))).toMatchObject([
    { rule: "E-EARLY", locked: true },
  ]);
});
