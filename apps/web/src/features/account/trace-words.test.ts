import { expect, test } from "vitest";
import { deedWords, grouped, whoWords } from "#features/account/trace-words.ts";

const line = (change: object = {}) => ({
  name: "Robin Vale",
  role: "coach",
  action: "runner.read",
  day: "Monday",
  ...change,
});

test("who saw a record is told by name and role, or by role where no name is left", () => {
  expect(whoWords(line())).toBe("Robin Vale, a coach");
  expect(whoWords(line({ name: null }))).toBe("Somebody, a coach");
  expect(whoWords(line({ name: null, role: "system" }))).toBe("Springback");
});

test("a deed without words is told by its code rather than hidden", () => {
  expect(deedWords(line())).toBe("opened your record");
  expect(deedWords(line({ action: "record.new" }))).toBe("did “record.new”");
});

test("the same deed of the same person on one day is one line with its count, and no other is swallowed", () => {
  const lines = [
    line(),
    line(),
    line({ action: "inbox.read" }),
    line({ name: "Alex Duran" }),
    line({ day: "Sunday" }),
  ];
  const groups = grouped(lines, (one) => one.day);
  expect(groups.map((group) => group.times)).toEqual([2, 1, 1, 1]);
});
