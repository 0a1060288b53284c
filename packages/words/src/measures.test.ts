import { expect, test } from "vitest";
import { dateWords, dayWords, momentWords, shortDate, timeWords } from "#days.ts";
import {
  amountOf,
  distanceWords,
  isUnits,
  metresOf,
  numberWords,
  priceWords,
  tenthsOf,
  UNITS,
  withUnit,
} from "#measures.ts";
import { spaced } from "#typography.ts";

test("a day and a time are those of the runner's own clock, in the runner's language", () => {
  const late = "2026-11-22T23:30:00Z";
  expect(dayWords(late, "Pacific/Auckland", "en")).toBe("Monday 23 November");
  expect(dayWords(late, "Europe/London", "en")).toBe("Sunday 22 November");
  expect(dayWords(late, "Europe/Paris", "fr")).toBe("lundi 23 novembre");
  expect(momentWords("2026-07-01T17:05:00Z", "Europe/Paris", "en")).toMatch(/Wed.* 1 Jul.* 19:05/);
  expect(momentWords("2026-07-01T17:05:00Z", "Europe/Paris", "fr")).toMatch(
    /mer.* 1er juil.* 19:05/,
  );
  expect(timeWords("2026-07-01T17:05:00Z", "Europe/London", "fr")).toBe("18:05");
});

test("a day of another year says which, and one of this year doesn't", () => {
  const now = "2026-11-22T08:00:00Z";
  const then = "2025-11-20T12:00:00Z";
  expect(dayWords(then, "Europe/Berlin", "en", now)).toMatch(/^Thursday,? 20 November 2025$/);
  expect(dayWords(then, "Europe/Berlin", "fr", now)).toBe("jeudi 20 novembre 2025");
  expect(momentWords(then, "Europe/Berlin", "en", now)).toMatch(/20 Nov 2025.* 13:00/);
  expect(momentWords(now, "Europe/Berlin", "en", now)).not.toContain("2026");
  // New Year's night: the year is that of the runner's own clock.
  const night = "2025-12-31T23:30:00Z";
  expect(dayWords(night, "Europe/Berlin", "en", now)).toBe("Thursday 1 January");
});

test("a date of the calendar is the same wherever it is read, and what is no date is told apart", () => {
  expect(dateWords("2026-03-01", "en")).toBe("1 Mar 2026");
  expect(dateWords("2026-03-01", "fr")).toBe("1er\u00a0mars\u00a02026");
  expect([shortDate("2026-03-01", "en"), shortDate("2026-03-01", "fr")]).toEqual([
    ...["1 Mar", "1er mars"],
  ]);
  expect(dateWords("2026-03-11", "fr")).toBe("11\u00a0mars\u00a02026");
  expect(dateWords("", "fr")).toBeNull();
});

test("a distance is never said longer than it is, in the runner's units, and French writes a comma", () => {
  const inKilometres = [400, 999, 1000, 5190, 5199];
  expect(inKilometres.map((metres) => distanceWords(metres, "en", "km"))).toEqual([
    ...["400 m", "999 m", "1 km", "5.1 km", "5.1 km"],
  ]);
  expect([120, 161, 1609, 5190].map((metres) => distanceWords(metres, "en", "mi"))).toEqual([
    ...["120 m", "0.1 mi", "1 mi", "3.2 mi"],
  ]);
  expect(distanceWords(5190, "fr", "km")).toBe("5,1\u00a0km");
  expect(distanceWords(400, "fr", "mi")).toBe("0,2\u00a0mi");
  expect(withUnit(32, "min", "fr")).toBe("32\u00a0min");
  expect(numberWords(1234.56, "fr")).toBe("1\u00a0234,6");
});

test("what was typed in tenths comes back as it was typed, and a metre less doesn't", () => {
  for (const units of UNITS)
    for (let tenths = 1; tenths <= 1000; tenths += 1) {
      const metres = metresOf(tenths / 10, units);
      expect(tenthsOf(metres, units)).toBe(tenths / 10);
      expect(tenthsOf(metres - 1, units)).toBeLessThan(tenths / 10);
    }
  expect(metresOf(3, "mi")).toBe(4828);
  expect(amountOf(5250, "km")).toBe(5.25);
  expect([..."km mi yd".split(" "), null].filter(isUnits)).toEqual(UNITS);
});

test("a price is written as its language writes money, and stays on one line", () => {
  expect([0, 9, 39].map((euros) => priceWords(euros, "en"))).toEqual(["€0", "€9", "€39"]);
  expect(priceWords(39, "fr")).toBe("39\u00a0€");
});

test("in French no line begins with a sign that belongs to the word before", () => {
  expect(spaced("Vous boitez ?")).toBe("Vous boitez\u202f?");
  expect(spaced("Ce matin : « raide » ; 5 km !")).toBe(
    "Ce matin\u00a0: «\u00a0raide\u00a0»\u202f; 5\u00a0km\u202f!",
  );
  expect(spaced(spaced("Où ? « Ici »"))).toBe(spaced("Où ? « Ici »"));
  expect(spaced("5 minutes, à 18:05")).toBe("5 minutes, à 18:05");
  expect(spaced("{n} sur 10, 3 séries sur 4")).toBe("{n}\u00a0sur\u00a010, 3 séries sur 4");
});
