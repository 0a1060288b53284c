import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DAY,
  dayOfCivil,
  formatInstant,
  HOUR,
  isoDate,
  instantOf,
  isZone,
  localDate,
  MINUTE,
  parseInstant,
  parseIsoDate,
  startOfDate,
  weekday,
} from "#timeline/day.ts";

describe("reading an RFC 3339 time", () => {
  test.each([
    ["1970-01-01T00:00:00Z", 0],
    ["2026-03-01T00:00:00Z", 1_772_323_200_000],
    ["2026-03-01T01:00:00+01:00", 1_772_323_200_000],
    ["2026-02-28T19:00:00-05:00", 1_772_323_200_000],
    ["2026-03-01t00:00:00z", 1_772_323_200_000],
    ["2026-03-01T00:00:00.25Z", 1_772_323_200_250],
    ["2024-02-29T12:00:00Z", 1_709_208_000_000],
    ["2000-02-29T00:00:00Z", 951_782_400_000],
    ["2016-12-31T23:59:60Z", 1_483_228_800_000],
  ])("%s is the instant %d", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    "2026-03-01",
    "2026-03-01T00:00:00",
    "2026-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-03-00T00:00:00Z",
    "2026-03-01T24:00:00Z",
    "2026-03-01T00:60:00Z",
    "2026-03-01T00:00:61Z",
    "2026-03-01T12:30:60Z",
    "2026-03-01T00:00:00+24:00",
    "2026-03-01T00:00:00+01:60",
    "2026-03-01T00:00:00+0100",
    "2026-03-01 00:00:00Z",
    " 2026-03-01T00:00:00Z",
    "2026-03-01T00:00:00Z ",
    "2026-03-01T00:00:00Z+01:00",
    "26-03-01T00:00:00Z",
    "",
  ])("%j is no time", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test("the same instant is told by every offset, and a fraction counts to the thousandth", () => {
    const toldAt = fc.integer({ min: 0, max: 4_000_000_000 });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const digits = fc.stringMatching(/^\d{1,9}$/);
    fc.assert(
      fc.property(toldAt, minutes, fc.constantFrom(1, -1), digits, (second, ahead, sign, tail) => {
        const offset = formatInstant(ahead * MINUTE).slice(11, 16);
        const wall = formatInstant(second * 1000 + sign * ahead * MINUTE).slice(0, -1);
        const millis = Number(tail.padEnd(3, "0").slice(0, 3));
        const text = `${wall}.${tail}${sign === 1 ? "+" : "-"}${offset}`;
        expect(parseInstant(text)).toBe(second * 1000 + millis);
      }),
    );
  });

  test("an instant written down reads back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (instant) => {
        expect(parseInstant(formatInstant(instant))).toBe(instant);
      }),
    );
  });
});

test("a fact or question without a real time is refused, never taken for one of 1970", () => {
  expect(instantOf("2026-03-01T07:00:00Z")).toBe(parseInstant("2026-03-01T07:00:00Z"));
  expect(() => instantOf("yesterday")).toThrow('"yesterday" is not a time');
});

test("the days of the week follow each other from Monday to Sunday, before 1970 as well", () => {
  for (const monday of [dayOfCivil(2026, 3, 2), dayOfCivil(1969, 12, 29), dayOfCivil(1900, 1, 1)])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((later) => weekday(monday + later))).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 1],
    ]);
});

describe("dates", () => {
  test("a date written down reads back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(parseIsoDate(isoDate(day))).toBe(day);
      }),
    );
  });

  test("the day after 28 February is a leap day only in a leap year", () => {
    expect(isoDate(dayOfCivil(2024, 2, 28) + 1)).toBe("2024-02-29");
    expect(isoDate(dayOfCivil(2026, 2, 28) + 1)).toBe("2026-03-01");
    expect(isoDate(dayOfCivil(2100, 2, 28) + 1)).toBe("2100-03-01");
    expect(parseIsoDate("2026-02-29")).toBeNull();
    expect(parseIsoDate("on 2026-02-28")).toBeNull();
    expect(parseIsoDate("2026-02-28T00:00:00Z")).toBeNull();
  });

  test.each(["", "2026-3-1", "20260301", "2026-13-01", "2026-00-01", "2026-04-31", "2026-04-00"])(
    "%j is no date",
    (text) => expect(parseIsoDate(text)).toBeNull(),
  );

  test.each([
    ["0000-01-01T00:30:00Z", "America/New_York", dayOfCivil(-1, 12, 31)],
    ["0001-01-01T00:30:00Z", "America/New_York", dayOfCivil(0, 12, 31)],
    ["0001-01-01T00:30:00Z", "UTC", dayOfCivil(1, 1, 1)],
  ])("the day of %s in %s is found though its year is before the first", (time, zone, day) => {
    expect(localDate(parseInstant(time) ?? 0, zone)).toBe(day);
  });

  test.each([
    ["2026-03-28T23:30:00Z", "Europe/London", "2026-03-28"],
    ["2026-03-29T23:30:00Z", "Europe/London", "2026-03-30"],
    ["2026-03-01T10:30:00Z", "Pacific/Kiritimati", "2026-03-02"],
    ["2026-03-01T10:30:00Z", "Pacific/Niue", "2026-02-28"],
    ["2026-03-01T18:29:59Z", "Asia/Kolkata", "2026-03-01"],
    ["2026-03-01T18:30:00Z", "Asia/Kolkata", "2026-03-02"],
    ["2026-11-01T04:30:00Z", "America/New_York", "2026-11-01"],
    ["2026-11-01T03:59:59Z", "America/New_York", "2026-10-31"],
  ])("%s in %s is %s", (time, zone, date) => {
    expect(isoDate(localDate(parseInstant(time) ?? 0, zone))).toBe(date);
  });

  test.each([
    ["2026-03-01", "UTC", "2026-03-01T00:00:00Z"],
    ["2026-03-30", "Europe/London", "2026-03-29T23:00:00Z"],
    ["2026-03-01", "Pacific/Kiritimati", "2026-02-28T10:00:00Z"],
    ["2026-03-01", "Pacific/Niue", "2026-03-01T11:00:00Z"],
    ["2026-03-01", "Asia/Kolkata", "2026-02-28T18:30:00Z"],
    // Clocks went from 23:59 to 01:00: the day had no midnight.
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z"],
    // That Friday was left out on the island.
    ["2011-12-31", "Pacific/Apia", "2011-12-30T10:00:00Z"],
  ])("%s in %s begins at %s", (date, zone, time) =>
    expect(formatInstant(startOfDate(parseIsoDate(date) ?? 0, zone))).toBe(time),
  );

  test("in every zone a local date is the UTC one or a neighbour, and never goes back within a day", () => {
    const start = parseInstant("2026-01-01T00:00:00Z") ?? 0;
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      let before = localDate(start, zone);
      for (let hour = 0; hour < 365 * 24; hour += 211) {
        const instant = start + hour * HOUR;
        const date = localDate(instant, zone);
        expect(Math.abs(date - Math.floor(instant / DAY))).toBeLessThanOrEqual(1);
        expect(date).toBeGreaterThanOrEqual(before);
        before = date;
      }
    }
  });

  test("a zone is a name this runtime knows, never a bare offset", () => {
    expect(["Europe/London", "UTC", "Asia/Kolkata"].map(isZone)).toEqual([true, true, true]);
    expect(["", "+01:00", "Mars/Olympus", "Europe"].map(isZone)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

test("a zone is one zone in any mix of small and capital letters: spellings can't fill the memory", () => {
  const real = Intl.DateTimeFormat;
  let built = 0;
  Intl.DateTimeFormat = class extends real {
    constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
      super(locale, options);
      built += 1;
    }
  } as typeof Intl.DateTimeFormat;
  try {
    const letters = [..."antarctica/troll"];
    for (let mix = 0; mix < 256; mix += 1) {
      const zone = letters
        .map((letter, i) => ((mix >> (i % 8)) & 1 ? letter.toUpperCase() : letter))
        .join("");
      expect(isZone(zone)).toBe(true);
      expect(localDate(0, zone)).toBe(0);
    }
  } finally {
    Intl.DateTimeFormat = real;
  }
  expect(built).toBeLessThanOrEqual(1);
});
