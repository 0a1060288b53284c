import type { SessionEntry } from "@springback/core/timeline";
import { expect, test } from "vitest";
import { sessionWords, verdictTitle, whenWords } from "#features/runs/session-words.ts";

const run = { kind: "session", id: "s", at: "2026-11-20T17:30:00Z", activity: "run" } as const;

test("a session is told by what is known of it, and nothing is made up for the rest", () => {
  const entry: SessionEntry = { ...run, distanceM: 5120, durationMin: 32 };
  expect(sessionWords(entry, 171)).toBe("Run, 5.1 km, 32 min, 171 steps a minute");
  expect(sessionWords(run, null)).toBe("Run");
  const strength: SessionEntry = { ...run, activity: "strength", prescribedSets: 9, doneSets: 0 };
  expect(sessionWords(strength, null)).toBe("Strength, 0 of 9 sets");
});

test("an unanswered session is called that while the rules look at it, whatever its verdict", () => {
  const judged = { verdict: "pending", effect: "hold" } as const;
  expect(verdictTitle({ judged, asks: "howItFelt" })).toBe("Not answered yet");
  for (const asks of ["howItFelt", null] as const) {
    expect(verdictTitle({ judged: null, asks })).toBe("Before the days the rules look at");
  }
});

test("a day of another year says which", () => {
  expect(whenWords("2025-04-09T21:22:00Z", "Europe/London", run.at)).toBe("Wed 9 Apr 2025, 22:22");
  expect(whenWords(run.at, "Europe/London", run.at)).toBe("Fri 20 Nov, 17:30");
});
