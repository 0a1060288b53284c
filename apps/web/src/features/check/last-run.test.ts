import { describe, expect, it } from "vitest";
import { runFaults, runOf } from "#features/check/last-run.ts";
import { nothingOfNow, type NowTyped } from "#features/check/typed.ts";

const PARIS = "Europe/Paris";
const NOW = Date.parse("2026-11-23T09:00:00Z");
const HERE = { now: NOW, zone: PARIS, units: "km" } as const;
const told = (change: Partial<NowTyped>): NowTyped => ({ ...nothingOfNow, ...change });

describe("the last run", () => {
  it("of yesterday or today is a run that ended then, by the runner's own clock", () => {
    const yesterday = told({ lastRun: "yesterday", ended: "18:30", km: "7,5", runPain: 3 });
    expect(runOf(yesterday, HERE)).toEqual({
      ...{ endedAt: "2026-11-22T17:30:00.000Z", distanceM: 7500, painDuringPeak: 3 },
    });
    const today = told({ lastRun: "today", ended: "08:00" });
    expect(runOf(today, HERE)).toEqual({
      ...{ endedAt: "2026-11-23T07:00:00.000Z", distanceM: null, painDuringPeak: null },
    });
  });

  it("of yesterday stays yesterday's on the night the clocks change", () => {
    const after = Date.parse("2026-10-25T22:45:00Z");
    const run = runOf(told({ lastRun: "yesterday", ended: "18:00" }), { ...HERE, now: after });
    expect(run?.endedAt).toBe("2026-10-24T16:00:00.000Z");
  });

  it("of longer ago says nothing of today", () => {
    expect(runOf(told({ lastRun: "longer", ended: "18:30" }), HERE)).toBeNull();
    expect(runFaults(told({ lastRun: "longer" }), HERE)).toEqual({});
  });

  it("is asked for, with its time; one that is still to come isn't taken", () => {
    expect(runFaults(told({}), HERE)).toEqual({ lastRun: "pickLastRun" });
    expect(runFaults(told({ lastRun: "today" }), HERE)).toEqual({ ended: "giveEnded" });
    const wrong = told({ lastRun: "today", ended: "11:00", km: "far" });
    expect(runFaults(wrong, HERE)).toEqual({ ended: "endedAhead", km: "giveDistance" });
  });
});
