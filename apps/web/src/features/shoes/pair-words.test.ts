import { sayIn } from "@springback/words/words";
import type { Locale } from "@springback/words/locale";
import { expect, test } from "vitest";
import {
  ageOf,
  describePair,
  heightsOf,
  monthsBetween,
  type Pair,
} from "#features/shoes/pair-words.ts";
import { type English, TABLES } from "#words/tables.ts";

const TODAY = "2026-11-20";
const spoken = (locale: Locale) => ({
  ...{ locale, say: sayIn<English["shoes"]>(TABLES[locale].shoes, locale) },
});
const pair = (change: Partial<Pair> = {}): Pair => ({
  ...{ id: "1", label: "Blue ones", toldOn: TODAY, dropMm: 8, liftMm: 0 },
  ...{ startedOn: "2026-06-20", retiredOn: null },
  ...change,
});

test.each([
  ["2026-11-20", 0],
  ["2026-10-21", 0],
  ["2026-10-20", 1],
  ["2025-12-20", 11],
  ["2026-01-31", 9],
  ["2026-12-01", 0],
])("from %s it is %i whole months", (from, months) =>
  expect(monthsBetween(from, TODAY)).toBe(months),
);

test("a pair's age is told in months, from two years on in years", () => {
  const [english, french] = [spoken("en"), spoken("fr")];
  expect(ageOf("2026-11-01", TODAY, english)).toBe("not a month old");
  expect(ageOf("2026-10-01", TODAY, english)).toBe("1 month old");
  expect(ageOf("2025-01-01", TODAY, english)).toBe("22 months old");
  expect(ageOf("2024-01-01", TODAY, french)).toBe("2 ans");
});

test("a pair is told by its heel, since when it is worn, and how old it is; what isn't known isn't said", () => {
  const english = spoken("en");
  expect(describePair(pair(), TODAY, english)).toBe(
    "Drop 8 mm, worn since 20 Jun 2026, 5 months old",
  );
  expect(describePair(pair({ liftMm: 12, startedOn: null }), TODAY, english)).toBe(
    "Drop 8 mm, lifts 12 mm",
  );
  expect(describePair(pair({ retiredOn: "2026-10-01" }), TODAY, english)).toBe(
    "Drop 8 mm, worn from 20 Jun 2026 to 1 Oct 2026",
  );
  expect(describePair(pair({ retiredOn: "2026-10-01", startedOn: null }), TODAY, english)).toBe(
    "Drop 8 mm, put away on 1 Oct 2026",
  );
});

test("heights read as a part of a sentence in both languages", () => {
  expect(heightsOf(pair({ liftMm: 12 }), spoken("en"))).toBe("a drop of 8 mm, with lifts of 12 mm");
  expect(heightsOf(pair(), spoken("fr"))).toBe("un drop de 8\u00a0mm");
});
