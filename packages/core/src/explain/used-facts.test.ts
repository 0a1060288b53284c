import { expect, test } from "vitest";
import { usedFacts } from "#explain/explain.ts";
import { ENGLISH } from "#words/en/words.ts";

test("the numbers a rule used are named with their units, and what wasn't answered is said so", () => {
  expect(usedFacts({ facts: { painNow: 4, cap: 3 } }, ENGLISH)).toEqual([
    { what: "Pain now", value: "4 of 10" },
    { what: "Limit", value: "3 of 10" },
  ]);
  expect(usedFacts({ facts: { plannedM: 9000, longestM: null, limp: false } }, ENGLISH)).toEqual([
    { what: "Planned", value: "9 km" },
    { what: "Longest run of 30 days", value: "not answered" },
    { what: "Limping", value: "no" },
  ]);
});

test("a yes is a yes, and a word in a number's place is said as it is", () => {
  expect(usedFacts({ facts: { limp: true, painNow: "masked" } }, ENGLISH)).toEqual([
    { what: "Limping", value: "yes" },
    { what: "Pain now", value: "masked" },
  ]);
});

test("ids and codes are nobody's to read", () => {
  expect(usedFacts({ facts: { session: "0192", verdict: "over", baseline: 1 } }, ENGLISH)).toEqual([
    { what: "Usual pain", value: "1 of 10" },
  ]);
});

test.each([
  ["hardStop", 5, "Stops everything above", "5 of 10"],
  ["capM", 5500, "Allowed today", "5.5 km"],
  ["age", 35, "Age", "35"],
  ["daysSince", 1, "Days since the last medium or hard session", "1 day"],
  ["needed", 2, "Full days it wants between", "2 days"],
  ["removed", 1, "Exercises taken out", "1"],
  ["changed", 3, "Exercises changed", "3"],
] as const)("%s of %s is named and has its unit", (name, value, what, said) => {
  expect(usedFacts({ facts: { [name]: value } }, ENGLISH)).toEqual([{ what, value: said }]);
});

test("an answer in a number's place, where there is no number, is said as it is", () => {
  expect(usedFacts({ facts: { limp: 1 } }, ENGLISH)).toEqual([{ what: "Limping", value: "1" }]);
});
