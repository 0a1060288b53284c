import { expect, test } from "vitest";
import { readAge, readKilometres } from "#features/check/read-number.ts";

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
