import type { SessionEntry } from "@springback/core/timeline";
import { describe, expect, it } from "vitest";
import { nothingFelt } from "#features/runs/felt.ts";
import { emptyLog, endOf, entryOf, faultsOf, likeLast } from "#features/runs/manual-log.ts";

const NOW = Date.parse("2026-11-20T18:30:00Z");
const ZONE = "America/New_York";
const opened = emptyLog(NOW, ZONE);
const ID = "019aa0c2-0000-7000-8000-000000000001";

describe("a session logged by hand", () => {
  it("carries what was typed, and nothing for what wasn't", () => {
    const typed = { ...opened, km: "5,2" };
    expect(faultsOf(typed, ZONE, NOW)).toEqual({});
    expect(entryOf(typed, nothingFelt, ID, NOW)).toEqual({
      kind: "session",
      id: ID,
      at: "2026-11-20T18:30:00.000Z",
      activity: "run",
      distanceM: 5200,
      durationMin: null,
      ...{ painBefore: null, painDuringPeak: null, painAfter: null, limp: null, rpe: null },
    });
  });

  it("carries how it felt as far as that was answered, and no answer for the rest", () => {
    const felt = { ...nothingFelt, rpe: "3", painDuringPeak: 0, limp: "no" };
    expect(entryOf({ ...opened, km: "5" }, felt, ID, NOW)).toMatchObject({
      ...{ rpe: 3, painDuringPeak: 0, painAfter: null, limp: false },
    });
  });

  it("has no distance unless it was a run, whatever stood in the field before", () => {
    const typed = { ...opened, activity: "swim" as const, km: "5.2", minutes: "30" };
    expect(entryOf(typed, nothingFelt, ID, NOW)).toMatchObject({
      ...{ distanceM: null, durationMin: 30 },
    });
  });

  it("asks for a distance or the minutes, and says so at the field", () => {
    expect(faultsOf(opened, ZONE, NOW)).toEqual({ minutes: "giveEither" });
    const walk = { ...opened, activity: "walk" as const };
    expect(faultsOf(walk, ZONE, NOW)).toEqual({ minutes: "giveTheMinutes" });
    const odd = { ...opened, km: "five", minutes: "1441" };
    expect(Object.keys(faultsOf(odd, ZONE, NOW))).toEqual(["km", "minutes"]);
  });

  it("ended when the runner's own clock says", () => {
    expect(endOf(opened, ZONE, NOW)).toBe(NOW);
    const today = { ...opened, when: "today" as const, time: "08:05" };
    expect(endOf(today, ZONE, NOW)).toBe(Date.parse("2026-11-20T13:05:00Z"));
    const other = { ...opened, when: "other" as const, date: "2026-11-18", time: "23:30" };
    expect(endOf(other, ZONE, NOW)).toBe(Date.parse("2026-11-19T04:30:00Z"));
  });

  it("isn't taken from the future, and nothing that was typed changes", () => {
    const typed = { ...opened, km: "5", when: "other" as const, date: "2026-11-21" };
    const before = { ...typed };
    expect(faultsOf(typed, ZONE, NOW)).toEqual({ date: "ahead" });
    expect(typed).toEqual(before);
    const tonight = { ...opened, km: "5", when: "today" as const, time: "21:00" };
    expect(faultsOf(tonight, ZONE, NOW)).toEqual({ time: "ahead" });
  });
});

const session = (daysAgo: number, more: Partial<SessionEntry>): { entry: SessionEntry } => ({
  entry: {
    ...({ kind: "session", id: ID, activity: "run" } as const),
    ...{ at: new Date(NOW - daysAgo * 86_400_000).toISOString(), ...more },
  },
});

describe("what a log form begins with", () => {
  it("is the last distance, or the last minutes where there was none, of the same kind of session", () => {
    const sessions = [
      session(1, { activity: "swim", durationMin: 40 }),
      session(2, { distanceM: 5120, durationMin: 32 }),
      session(3, { distanceM: 9000 }),
    ];
    expect(likeLast(sessions, "run", NOW)).toEqual({ km: "5.12", minutes: "" });
    expect(likeLast(sessions, "swim", NOW)).toEqual({ km: "", minutes: "40" });
    expect(likeLast(sessions, "cycle", NOW)).toEqual({ km: "", minutes: "" });
  });

  it("is never a run so long ago that it would set another limit for the next one", () => {
    expect(likeLast([session(31, { distanceM: 15_000 })], "run", NOW).km).toBe("");
    expect(likeLast([session(29, { distanceM: 15_000 })], "run", NOW).km).toBe("15");
  });
});
