import { expect, test } from "vitest";
import { RULES } from "#guidance/guidance.ts";
import { RULE_SET_VERSIONS } from "#packs/changes.ts";

test("the rule set that answers now says what changed in it, in whole sentences without dates", () => {
  const ids = RULE_SET_VERSIONS.map(({ id }) => id);
  expect(ids[0]).toBe(RULES);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { changes } of RULE_SET_VERSIONS) {
    expect(changes).not.toEqual([]);
    for (const sentence of changes) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(sentence).not.toMatch(/\b20\d\d\b|\b(?:January|February|March|April|June|July)\b/u);
    }
  }
});
