import { expect, it } from "vitest";
import { checkDecisions } from "./records.mjs";

const decisions = (...numbers) => {
  const page = numbers.map((number) => `## ${number}. Something was chosen\n`).join("\n");
  return checkDecisions({ has: () => true, read: () => page });
};

it("is content with decisions in order", () => {
  expect(decisions(1, 2, 3)).toEqual({ what: "decisions", looked: 3, faults: [] });
});

it("finds a decision in another's place, a number given twice and one left out", () => {
  const file = "docs/decisions.md";
  expect(decisions(1, 3, 2).faults).toEqual([`${file}: 3 stands where 2 should`]);
  expect(decisions(1, 1).faults).toEqual([`${file}: 1 stands where 2 should`]);
  expect(decisions(2).faults).toEqual([`${file}: 2 stands where 1 should`]);
});
