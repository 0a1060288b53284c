import { describe, expect, expectTypeOf, test } from "vitest";
import {
  entitled,
  FEATURES,
  SAFETY_FEATURES,
  type Feature,
  type SafetyFeature,
} from "#entitlements/entitlements.ts";
import { ENTITLEMENTS } from "#words/en/entitlements.ts";

describe("what a level unlocks", () => {
  test.each([
    ["free", ["activityFiles"]],
    ["runner", ["activityFiles", "strengthSession", "progression", "walkRunPlan"]],
    ["coached", Object.keys(FEATURES)],
  ] as const)("%s has %j", (level, features) =>
    expect(Object.keys(FEATURES).filter((feature) => entitled(level, feature as Feature))).toEqual(
      features,
    ),
  );
  test("no level can grant or withhold safety, today's decision, history, export or deletion", () => {
    expectTypeOf<Feature & SafetyFeature>().toBeNever();
    for (const feature of [
      "redFlags",
      "todaysDecision",
      "history",
      "export",
      "deletion",
    ] as const) {
      expect(SAFETY_FEATURES).toContain(feature);
      expect(Object.keys(FEATURES)).not.toContain(feature);
    }
    expect(
      Object.keys(FEATURES).filter((key) => (SAFETY_FEATURES as readonly string[]).includes(key)),
    ).toEqual([]);
  });
  test("every reason has words in whole sentences, and what closes something says what stays", () => {
    for (const [reason, words] of Object.entries(ENTITLEMENTS)) {
      expect(words, reason).toMatch(/^[A-Z].*\.$/u);
      if (/closed|has ended|needs a subscription/u.test(words))
        expect(words, reason).toContain("Today’s decision, your history and export stay yours.");
    }
  });
});
