import { expect, test } from "vitest";
import { usedFacts } from "#explain/explain.ts";

test("the numbers a rule used are named with their units, and what wasn't answered is said so", () => {
  expect(usedFacts({ facts: { painNow: 4, cap: 3 } })).toEqual([
    { what: "Pain now", value: "4 of 10" },
    { what: "Limit", value: "3 of 10" },
  ]);
  expect(usedFacts({ facts: { plannedM: 9000, longestM: null, limp: false } })).toEqual([
    { what: "Planned", value: "9 km" },
    { what: "Longest run of 30 days", value: "not answered" },
    { what: "Limping", value: "no" },
  ]);
});

test("a yes is a yes, and a word in a number's place is said as it is", () => {
  expect(usedFacts({ facts: { limp: true, painNow: "masked" } })).toEqual([
    { what: "Limping", value: "yes" },
    { what: "Pain now", value: "masked" },
  ]);
});

test("ids and codes are nobody's to read", () => {
  expect(usedFacts({ facts: { session: "0192", verdict: "over", baseline: 1 } })).toEqual([
    { what: "Usual pain", value: "1 of 10" },
  ]);
});
