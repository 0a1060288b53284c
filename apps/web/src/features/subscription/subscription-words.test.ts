import { ENTITLEMENTS } from "@springback/core/words/en/entitlements";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { dateSentence, isNoticed } from "#features/subscription/subscription-words.ts";
import { type English, TABLES } from "#words/tables.ts";

const shownUntil = Date.parse("2026-12-01T23:30:00Z");
const reader = (zone: string, locale: Locale = "en") => ({
  ...{ zone, locale },
  say: sayIn<English["subscription"]>(TABLES[locale].subscription, locale),
});

test("the date of a subscription is that of the runner's own clock, in their language", () => {
  expect(dateSentence({ reason: "ends", shownUntil }, reader("Europe/London"))).toBe(
    "It ends on Tuesday 1 December.",
  );
  expect(dateSentence({ reason: "ends", shownUntil }, reader("Europe/Berlin"))).toBe(
    "It ends on Wednesday 2 December.",
  );
  expect(dateSentence({ reason: "trial", shownUntil }, reader("Europe/Paris", "fr"))).toBe(
    "L’essai s’arrête le mercredi 2 décembre.",
  );
});

test("a state without a date to come tells none", () => {
  expect(dateSentence({ reason: "active", shownUntil: null }, reader("UTC"))).toBeNull();
  expect(dateSentence({ reason: "ended", shownUntil }, reader("UTC"))).toBeNull();
});

test("a runner hears of their subscription on other pages when it asks for something, and only then", () => {
  const heard = Object.keys(ENTITLEMENTS).filter((reason) => isNoticed({ reason }));
  expect(heard.toSorted()).toEqual(["ends", "grace", "paid-time-left", "refund-notice"]);
});
