import { expect, test } from "vitest";
import { guide, lightDayRule } from "#guidance/guidance.ts";
import { foldEntries } from "#guidance/state.ts";
import { at, intake, now, run, SEED } from "#testing/history.ts";
import type { Entry } from "#timeline/timeline.ts";

/** The rule that asks for a light day on the morning of day 10, beside those that answer. */
function asked(...entries: Entry[]) {
  const guidance = guide(foldEntries(SEED, [intake(), ...entries, now(at(10, "07:55"), 1)]), {
    at: at(10, "08:00"),
    planned: { activity: "run", distanceM: 20_000 },
  });
  return { light: lightDayRule(guidance), rules: guidance.reasons.map(({ rule }) => rule) };
}

test("a day is to be light after hard work, not because a run would be too long", () => {
  expect(asked()).toMatchObject({ light: null, rules: ["B6"] });
  const recovering = asked(run("r", at(9, "18:00"), { rpe: 6 }));
  expect(recovering.light).toBe("B7");
  expect(recovering.rules).toContain("B6");
});
