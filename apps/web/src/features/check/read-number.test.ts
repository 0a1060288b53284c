import { expect, test } from "vitest";
import {
  mostUnits,
  readAge,
  readCount,
  readDistance,
  readWeeks,
  typedDistance,
} from "#features/check/read-number.ts";

test("a distance may be typed with a point or a comma, in kilometres or miles, and becomes whole metres", () => {
  expect(readDistance("7.5", "km")).toBe(7500);
  expect(readDistance(" 7,25 ", "km")).toBe(7250);
  expect(readDistance("300", "km")).toBe(300_000);
  expect(readDistance("3", "mi")).toBe(4828);
  expect(readDistance("3,1", "mi")).toBe(4989);
});

test("a run longer than the rules take is no distance in either unit, and the field can say how long is", () => {
  expect(readDistance("301", "km")).toBeNull();
  expect(readDistance("187", "mi")).toBeNull();
  expect(readDistance(String(mostUnits("mi")), "mi")).toBe(299_338);
  expect([mostUnits("km"), mostUnits("mi")]).toEqual([300, 186]);
});

test("a distance stands in its field as the runner would type it there", () => {
  expect(typedDistance(5190, "km", "en")).toBe("5.19");
  expect(typedDistance(5190, "km", "fr")).toBe("5,19");
  expect(typedDistance(4828, "mi", "en")).toBe("3");
  for (const metres of [4828, 5190, 5199, 120_000]) {
    const again = readDistance(typedDistance(metres, "mi", "fr"), "mi") ?? 0;
    expect(again).toBeLessThanOrEqual(metres);
    expect(again).toBeGreaterThan(metres - 17);
  }
});

test("what isn't a distance is not guessed at", () => {
  for (const typed of ["", "-3", "300.1", "7.5 km", "1e3", "NaN", "7.5.1"]) {
    expect(readDistance(typed, "km")).toBeNull();
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
