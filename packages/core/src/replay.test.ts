import { expect, test } from "vitest";
import { answersTo, at, intake, now } from "#testing/history.ts";

test("questions are answered as asked, however many and in whatever order of time", () => {
  const late = Array.from({ length: 1000 }, () => ({ at: at(20, "18:00") }));
  const facts = [intake(), now(at(10, "17:55"), 1)];
  const first = { at: at(10, "18:00") };
  const answers = answersTo(facts, [...late, first]);
  expect(answers).toHaveLength(1001);
  expect(answers.at(-1)).toEqual(answersTo(facts, [first])[0]);
  expect(answers[0]?.at).toBe(at(20, "18:00"));
});
