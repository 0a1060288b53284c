import type { Entry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import { byDay } from "#features/history/by-day.ts";
import { factWords } from "#features/history/fact-words.ts";

const at = "2026-11-20T06:30:00Z";
const said = (entry: object): string => {
  const { title, detail } = factWords({ at, ...entry } as Entry);
  return `${title}: ${detail}`;
};

test("what wasn't answered is left out, and a zero is told as zero", () => {
  expect(said({ kind: "morning", pain: 0 })).toBe("First steps: pain 0 of 10");
  expect(said({ kind: "morning", pain: null, stiffnessMin: 10 })).toBe(
    "First steps: stiff for 10 min",
  );
  expect(said({ kind: "now" })).toBe("How it felt: ");
  expect(said({ kind: "now", pain: 2, limp: false })).toBe("How it felt: pain 2 of 10, no limp");
});

test("every kind of fact has words, and none shows a bare code", () => {
  const facts = [
    { kind: "intake", side: "left", site: "unsure", mode: "continuing" },
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
  for (const fact of facts) {
    const words = said(fact);
    expect(words).not.toMatch(/undefined|null|RF-|WR-|\bS1\b|midportion|heelRaise/);
    expect(words.length).toBeGreaterThan(8);
  }
  expect(said(facts[1] ?? {})).toBe("Run, 5.2 km, 31 min: after 1 of 10");
  expect(said(facts[8] ?? {})).toBe("Assigned by Robin Vale: stage 1, walk-run table A");
  expect(said(facts[10] ?? {})).toBe("Taken as the rules proposed: stage 2");
});

test("facts stand under the day of the runner's own clock, newest day first", () => {
  const items = ["2026-11-20T23:30:00Z", "2026-11-20T22:30:00Z", "2025-11-20T12:00:00Z"].map(
    (moment) => ({ at: moment }),
  );
  const days = byDay(items, "Europe/Berlin", "2026-11-22T08:00:00Z");
  expect(days.map(({ day, items: those }) => [day, those.length])).toEqual([
    ["Saturday 21 November", 1],
    ["Friday 20 November", 1],
    ["Thursday 20 November 2025", 1],
  ]);
});
