import { expect, test } from "vitest";
import { readAge, readCount, readKilometres, readWeeks } from "#features/check/read-number.ts";

test("kilometres may be typed with a point or a comma and become whole metres", () => {
  expect(readKilometres("7.5")).toBe(7500);
  expect(readKilometres(" 7,25 ")).toBe(7250);
  expect(readKilometres("300")).toBe(300_000);
});

test("what isn't a distance is not guessed at", () => {
  for (const typed of ["", "-3", "300.1", "7.5 km", "1e3", "NaN", "7.5.1"]) {
    expect(readKilometres(typed)).toBeNull();
  }
});

test("an age is a whole number of years from 0 to 120", () => {
  expect(readAge("41")).toBe(41);
  expect(readAge("0")).toBe(0);
  for (const typed of ["", "121", "-1", "41.5", "abc"]) expect(readAge(typed)).toBeNull();
});

test("how long it has been sore becomes whole weeks, whatever it is counted in", () => {
  expect(readWeeks("6", "weeks")).toBe(6);
  expect(readWeeks("3", "months")).toBe(13);
  expect(readWeeks("1,5", "years")).toBe(78);
  for (const typed of ["", "-1", "six", "6 weeks", "101"])
    expect(readWeeks(typed, "years"), typed).toBeNull();
});

test("a count is a whole number", () => {
  expect(readCount(" 14 ")).toBe(14);
  for (const typed of ["", "1001", "9.5", "-3"]) expect(readCount(typed), typed).toBeNull();
});
