import type { SessionEntry } from "@springback/core/timeline";
import { ENGLISH } from "@springback/core/words/en";
import { FRENCH } from "@springback/core/words/fr";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { sessionWords, verdictTitle } from "#features/runs/session-words.ts";
import { type English, TABLES } from "#words/tables.ts";

const run = { kind: "session", id: "s", at: "2026-11-20T17:30:00Z", activity: "run" } as const;
const speech = (locale: Locale, units: "km" | "mi" = "km") => ({
  ...{ locale, units, say: sayIn<English["runs"]>(TABLES[locale].runs, locale) },
  activities: (locale === "fr" ? FRENCH : ENGLISH).activities,
});
const words = (entry: SessionEntry, cadenceSpm: number | null = null, locale: Locale = "en") =>
  sessionWords({ entry, cadenceSpm }, speech(locale));

test("a session is told by what is known of it, and nothing is made up for the rest", () => {
  const entry: SessionEntry = { ...run, distanceM: 5120, durationMin: 32 };
  expect(words(entry, 171)).toBe("Run, 5.1 km, 32 min, 171 steps a minute");
  expect(words(entry, 171, "fr")).toContain("5,1\u00a0km");
  const inMiles = speech("en", "mi");
  expect(sessionWords({ entry, cadenceSpm: null }, inMiles)).toBe("Run, 3.1 mi, 32 min");
  expect(words(run)).toBe("Run");
  const strength: SessionEntry = { ...run, activity: "strength", prescribedSets: 9, doneSets: 0 };
  expect(words(strength)).toBe("Strength, 0 of 9 sets");
});

test("an unanswered session is called that while the rules look at it, whatever its verdict", () => {
  const { say } = speech("en");
  const title = "Still open";
  expect(verdictTitle({ title, asks: "howItFelt" }, say)).toBe("Not answered yet");
  expect(verdictTitle({ title, asks: "settling" }, say)).toBe(title);
  for (const asks of ["howItFelt", null] as const) {
    expect(verdictTitle({ title: null, asks }, say)).toBe("Too long ago for the rules to count");
  }
});
