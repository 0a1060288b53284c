import { describe, expect, it } from "vitest";
import { fitOf } from "#features/activity-files/fixtures/fit-file.ts";
import { outing } from "#features/activity-files/fixtures/outing.ts";
import { taken } from "#features/activity-files/fixtures/taken.ts";
import { SENT_NUMBERS, sentNumbers } from "#features/activity-files/sent-numbers.ts";
import { toSessionEntry } from "#features/activity-files/to-session-entry.ts";

const run = taken(fitOf(outing(32, 5120)));

const minutesOf = (seconds: number): number | null =>
  taken(fitOf(outing(seconds / 60, 60, { everyS: 1 }))).durationMin;

describe("the session a file becomes", () => {
  it("ends when the activity ended and carries a run's metres and minutes, and no answer yet", () => {
    expect(toSessionEntry(run, { id: "s1" })).toEqual({
      kind: "session",
      id: "s1",
      at: "2026-03-01T08:02:05.000Z",
      activity: "run",
      durationMin: 32,
      distanceM: 5120,
    });
  });

  it("carries running metres only: a walk, a ride and a swim have none", () => {
    for (const sport of ["walk", "cycle", "swim"] as const) {
      const activity = taken(fitOf(outing(30, 1500, { sport })));
      const entry = toSessionEntry(activity, { id: "s1" });
      expect(entry).toMatchObject({ activity: sport, distanceM: null, durationMin: 30 });
    }
  });

  it("keeps an implausible distance and duration from the rules", () => {
    const driven = taken(fitOf(outing(14, 10_000)));
    const entry = toSessionEntry(driven, { id: "s1" });
    expect(entry).toMatchObject({ activity: "run", distanceM: null, durationMin: null });
  });

  it("is what the runner says it was, and nothing until the runner says so when the file doesn't", () => {
    const unknown = { ...run, activity: "other" as const };
    expect(toSessionEntry(unknown, { id: "s1" })).toBeNull();
    const named = toSessionEntry(unknown, { id: "s1", activity: "run" });
    expect(named).toMatchObject({ activity: "run", distanceM: 5120 });
    const pool = toSessionEntry(run, { id: "s1", activity: "poolRun" });
    expect(pool).toMatchObject({ activity: "poolRun", distanceM: null });
  });

  it("rounds half a minute up and lets less than half a minute be none", () => {
    expect([minutesOf(29), minutesOf(30), minutesOf(89), minutesOf(90)]).toEqual([0, 1, 1, 2]);
  });
});

describe("what leaves the browser", () => {
  it("is exactly the listed numbers, whatever else is there", () => {
    const withTrack = { ...run, track: [[54.5, 3.5]], name: "home.fit" };
    expect(Object.keys(sentNumbers(withTrack)).toSorted()).toEqual([...SENT_NUMBERS].toSorted());
    expect(JSON.stringify(sentNumbers(withTrack))).not.toMatch(/54\.5|home/);
  });
});
