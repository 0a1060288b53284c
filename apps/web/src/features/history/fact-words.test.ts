import type { Entry } from "@springback/core/timeline";
import type { Locale } from "@springback/words/locale";
import type { Units } from "@springback/words/measures";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { byDay } from "#features/history/by-day.ts";
import { factWords } from "#features/history/fact-words.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";
import { type English, TABLES } from "#words/tables.ts";

const at = "2026-11-20T06:30:00Z";
const told = (entry: object, locale: Locale, units: Units = "km"): string => {
  const say = sayIn<English["history"]>(TABLES[locale].history, locale);
  const { rules } = { en: english, fr: french }[locale];
  const sayRuns = sayIn<English["runs"]>(TABLES[locale].runs, locale);
  const sessions = { say: sayRuns, locale, units, activities: rules.activities };
  const telling = { say, locale, units, rules, sessions };
  const { title, detail } = factWords({ at, ...entry } as Entry, telling);
  return `${title}: ${detail}`;
};
const said = (entry: object, units?: Units): string => told(entry, "en", units);

test("what wasn't answered is left out, and a zero is told as zero", () => {
  expect(said({ kind: "morning", pain: 0 })).toBe("First steps: pain 0\u00a0of\u00a010");
  expect(said({ kind: "morning", pain: null, stiffnessMin: 10 })).toBe(
    "First steps: stiff for 10 min",
  );
  expect(said({ kind: "now" })).toBe("How it felt: ");
  expect(said({ kind: "now", pain: 2, limp: false })).toBe(
    "How it felt: pain 2\u00a0of\u00a010, no limp",
  );
});

const FACTS = [
  { kind: "intake", side: "left", site: "unsure", mode: "continuing", onsetWeeks: 6 },
  { kind: "session", id: "s", activity: "run", distanceM: 5200, durationMin: 31, painAfter: 1 },
  { kind: "settling", session: "s", pain24h: 1 },
  { kind: "flag", flag: "RF-DVT" },
  { kind: "clearance", flag: "RF-DVT", by: "Dr Lund", recordedBy: "Robin Vale" },
  { kind: "test", test: "heelRaise", side: "left", reps: 20, otherReps: 26 },
  { kind: "outcome", measure: "psfs", items: [4] },
  { kind: "shoes", dropMm: 10, liftMm: 12 },
  { kind: "assign", stage: "S1", walkRun: "WR-A", by: "Robin Vale" },
  { kind: "override", rule: "B7", reason: "Race week", until: at, by: "Robin Vale" },
  { kind: "assign", stage: "S2", by: "rules" },
];

test("every kind of fact has words in both languages, and none shows a bare code", () => {
  for (const locale of ["en", "fr"] as const)
    for (const fact of FACTS) {
      const words = told(fact, locale);
      expect(words).not.toMatch(/undefined|null|RF-|WR-|\bS1\b|midportion|heelRaise|\{/);
      expect(words.length).toBeGreaterThan(8);
    }
  expect(said(FACTS[1] ?? {})).toBe("Run, 5.2 km, 31 min: after 1\u00a0of\u00a010");
  expect(said(FACTS[1] ?? {}, "mi")).toBe("Run, 3.2 mi, 31 min: after 1\u00a0of\u00a010");
  expect(said({ ...FACTS[0], longestRun30dM: 8047 }, "mi")).toContain("longest run 5 mi");
  expect(said(FACTS[8] ?? {})).toBe("Assigned by Robin Vale: stage 1, walk-run table A");
  const onStep = { kind: "session", id: "s", activity: "run" };
  expect(said({ ...onStep, step: "WR-A/3" })).toBe("Run: walk-run table A, step 3");
  expect(told({ ...onStep, step: "WR-A/3" }, "fr")).toContain("tableau marche-course A, palier 3");
  expect(said({ ...onStep, step: "P2" })).toBe("Run: step P2");
  expect(said(FACTS[10] ?? {})).toBe("Taken as the rules proposed: stage 2");
});

test("a runner who reads French reads no English in their history", () => {
  for (const fact of FACTS) expect(told(fact, "fr")).not.toBe(told(fact, "en"));
  expect(told(FACTS[1] ?? {}, "fr")).toBe(
    "Course, 5,2\u00a0km, 31\u00a0min: après 1\u00a0sur\u00a010",
  );
});

test("facts stand under the day of the clock they happened by, newest day first", () => {
  const items = [
    { at: "2026-11-20T23:30:00Z" },
    { at: "2026-11-20T23:15:00Z", zone: "America/New_York" },
    { at: "2026-11-20T22:30:00Z", zone: null },
    { at: "2025-11-20T12:00:00Z" },
  ];
  const reading = { zone: "Europe/Berlin", now: "2026-11-22T08:00:00Z" };
  const days = byDay(items, { ...reading, locale: "en" });
  expect(days.map(({ day, items: those }) => [day, those.length])).toEqual([
    ["Saturday 21 November", 1],
    ["Friday 20 November", 2],
    [expect.stringMatching(/^Thursday,? 20 November 2025$/), 1],
  ]);
  expect(byDay(items, { ...reading, locale: "fr" })[0]?.day).toBe("samedi 21 novembre");
});

test("a day that is over stays the day it was, wherever the runner is now", () => {
  const items = [
    { at: "2026-11-20T06:30:00Z", zone: "Europe/London" },
    { at: "2026-11-20T06:30:00Z", zone: null },
  ];
  const days = byDay(items, {
    ...({ zone: "Pacific/Honolulu", now: "2026-11-22T08:00:00Z", locale: "en" } as const),
  });
  expect(days.map(({ day }) => day)).toEqual(["Friday 20 November", "Thursday 19 November"]);
});
