import { expect, test } from "vitest";
import { drawCases, type Case, type TableAnswer } from "#table/case.ts";
import { answerOurs } from "#table/ours.ts";
import { compare, tables } from "#table/side-by-side.ts";

const forgetful = (one: Case): TableAnswer => {
  const answer = answerOurs(one);
  return { ...answer, rules: answer.rules.filter((rule) => rule !== "B7") };
};

test("all four tables decide alike, on mornings of which each decision has its share", async () => {
  const { compared, decisions, faults } = await compare(tables(), drawCases(400, 3));
  expect(faults).toEqual([]);
  expect(compared).toBe(400);
  for (const decision of ["run", "modify", "rest"]) {
    expect(decisions[decision]).toBeGreaterThan(20);
  }
});

test("a table that forgets one rule is found out", async () => {
  const { faults } = await compare({ forgetful }, drawCases(400, 3));
  expect(faults.length).toBeGreaterThan(50);
  expect(faults[0]).toMatch(/^forgetful .*"B7"/);
});
