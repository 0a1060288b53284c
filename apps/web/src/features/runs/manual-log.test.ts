import { describe, expect, it } from "vitest";
import { emptyLog, endOf, entryOf, faultsOf, IN_FUTURE } from "#features/runs/manual-log.ts";

const NOW = Date.parse("2026-11-20T18:30:00Z");
const ZONE = "America/New_York";
const opened = emptyLog(NOW, ZONE);
const ID = "019aa0c2-0000-7000-8000-000000000001";

describe("a session logged by hand", () => {
  it("carries what was typed, and nothing for what wasn't", () => {
    const typed = { ...opened, km: "5,2" };
    expect(faultsOf(typed, ZONE, NOW)).toEqual({});
    expect(entryOf(typed, ID, NOW)).toEqual({
      kind: "session",
      id: ID,
      at: "2026-11-20T18:30:00.000Z",
      activity: "run",
      distanceM: 5200,
      durationMin: null,
    });
  });

  it("has no distance unless it was a run, whatever stood in the field before", () => {
    const typed = { ...opened, activity: "swim" as const, km: "5.2", minutes: "30" };
    expect(entryOf(typed, ID, NOW)).toMatchObject({ distanceM: null, durationMin: 30 });
  });

  it("asks for a distance or the minutes, and says so at the field", () => {
    expect(faultsOf(opened, ZONE, NOW)).toEqual({ minutes: "Type the distance or the minutes." });
    const walk = { ...opened, activity: "walk" as const };
    expect(faultsOf(walk, ZONE, NOW)).toEqual({ minutes: "Type the minutes." });
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
    expect(faultsOf(typed, ZONE, NOW)).toEqual({ date: IN_FUTURE });
    expect(typed).toEqual(before);
    const tonight = { ...opened, km: "5", when: "today" as const, time: "21:00" };
    expect(faultsOf(tonight, ZONE, NOW)).toEqual({ time: IN_FUTURE });
  });
});
