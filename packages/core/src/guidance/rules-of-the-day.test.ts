import { expect, test } from "vitest";
import { emptyState } from "#guidance/runner-state.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import { limpOfAny, situation } from "#guidance/situation.ts";
import { foldEntries } from "#guidance/state.ts";
import { at, intake, now, SEED } from "#testing/history.ts";

test("a rule asked for what it read of a runner nobody knows anything of says that it isn't known", () => {
  const unknown = situation(emptyState(SEED), { at: at(10, "18:00") });
  const told = RULES_OF_THE_DAY.map(({ id, how, facts }) => [id, how, facts(unknown, null)]);
  const last = { session: null, verdict: null, painNow: null, baseline: null };
  expect(told).toEqual([
    ["B0", null, { flag: null, level: null }],
    ["B1", null, { limp: null }],
    ["B2", null, { painNow: null, hardStop: 5 }],
    ["B-UNANSWERED", null, { painNow: null, limp: null, age: null, intake: false }],
    ["B3", "swapLowImpact", { painNow: null, cap: 3 }],
    ["B4", null, last],
    ["B5", "swapLowImpact", last],
    [
      "BP",
      "swapLowImpact",
      { returning: true, gatesNotMet: "adlPain, briskWalk, heelRaise, hopPain" },
    ],
    ["BP", "walkRun", { returning: true, step: null }],
    ["B6", "walkRun", { plannedM: null, longestM: null }],
    ["B6", "capDistance", { plannedM: null, longestM: null, capM: 0 }],
    ["B7", "lightDayOnly", {}],
    ["B8", "substitute", { removed: 0, changed: 0 }],
  ]);
});

const seen = (limp: boolean | null) =>
  situation(foldEntries(SEED, [intake(), now(at(10, "17:55"), 1, limp)]), { at: at(10, "18:00") });

test("a limp of one injury is a limp, and an answer that is missing for one is missing", () => {
  expect(limpOfAny([seen(null), seen(true)])).toBe(true);
  expect(limpOfAny([seen(false), seen(null)])).toBeNull();
  expect(limpOfAny([seen(false), seen(false)])).toBe(false);
});
