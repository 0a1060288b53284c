import type { SessionEntry } from "@springback/core/timeline";
import { distanceWords } from "@springback/words/measures";
import { describe, expect, it } from "vitest";
import { nothingFelt } from "#features/runs/felt.ts";
import { emptyLog, endOf, entryOf, faultsOf, likeLast } from "#features/runs/manual-log.ts";

const NOW = Date.parse("2026-11-20T18:30:00Z");
const HAND = { zone: "America/New_York", units: "km", locale: "en" } as const;
const opened = emptyLog(NOW, HAND);
const ID = "019aa0c2-0000-7000-8000-000000000001";
const SAVED = { id: ID, end: NOW, units: "km" } as const;
const BEGINS = { now: NOW, hand: HAND };

describe("a session logged by hand", () => {
  it("carries what was typed, and nothing for what wasn't", () => {
    const typed = { ...opened, far: "5,2" };
    expect(faultsOf(typed, HAND, NOW)).toEqual({});
    expect(entryOf(typed, nothingFelt, SAVED)).toEqual({
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
    expect(entryOf({ ...opened, far: "5" }, felt, SAVED)).toMatchObject({
      ...{ rpe: 3, painDuringPeak: 0, painAfter: null, limp: false },
    });
  });

  it("is typed in miles by whoever counts in them, and kept in metres", () => {
    const miles = { ...HAND, units: "mi" } as const;
    const typed = { ...emptyLog(NOW, miles), far: "3" };
    expect(faultsOf(typed, miles, NOW)).toEqual({});
    expect(entryOf(typed, nothingFelt, { ...SAVED, units: "mi" }).distanceM).toBe(4828);
    expect(faultsOf({ ...typed, far: "187" }, miles, NOW)).toEqual({ far: "giveDistance" });
    expect(faultsOf({ ...typed, far: "187" }, HAND, NOW)).toEqual({});
  });

  it("has no distance unless it was a run, whatever stood in the field before", () => {
    const typed = { ...opened, activity: "swim" as const, far: "5.2", minutes: "30" };
    expect(entryOf(typed, nothingFelt, SAVED)).toMatchObject({
      ...{ distanceM: null, durationMin: 30 },
    });
  });

  it("asks for a distance or the minutes, and says so at the field", () => {
    expect(faultsOf(opened, HAND, NOW)).toEqual({ minutes: "giveEither" });
    const walk = { ...opened, activity: "walk" as const };
    expect(faultsOf(walk, HAND, NOW)).toEqual({ minutes: "giveTheMinutes" });
    const odd = { ...opened, far: "five", minutes: "1441" };
    expect(Object.keys(faultsOf(odd, HAND, NOW))).toEqual(["far", "minutes"]);
  });

  it("ended when the runner's own clock says", () => {
    expect(endOf(opened, HAND, NOW)).toBe(NOW);
    const today = { ...opened, when: "today" as const, time: "08:05" };
    expect(endOf(today, HAND, NOW)).toBe(Date.parse("2026-11-20T13:05:00Z"));
    const other = { ...opened, when: "other" as const, date: "2026-11-18", time: "23:30" };
    expect(endOf(other, HAND, NOW)).toBe(Date.parse("2026-11-19T04:30:00Z"));
  });

  it("isn't taken from the future, and nothing that was typed changes", () => {
    const typed = { ...opened, far: "5", when: "other" as const, date: "2026-11-21" };
    const before = { ...typed };
    expect(faultsOf(typed, HAND, NOW)).toEqual({ date: "ahead" });
    expect(typed).toEqual(before);
    const tonight = { ...opened, far: "5", when: "today" as const, time: "21:00" };
    expect(faultsOf(tonight, HAND, NOW)).toEqual({ time: "ahead" });
  });
});

const session = (daysAgo: number, more: Partial<SessionEntry>): { entry: SessionEntry } => ({
  entry: {
    ...({ kind: "session", id: ID, activity: "run" } as const),
    ...{ at: new Date(NOW - daysAgo * 86_400_000).toISOString(), ...more },
  },
});

const far = (distanceM: number) => likeLast([session(2, { distanceM })], "run", BEGINS).far;

describe("what a log form begins with", () => {
  it("is the last distance, or the last minutes where there was none, of the same kind of session", () => {
    const sessions = [
      session(1, { activity: "swim", durationMin: 40 }),
      session(2, { distanceM: 5120, durationMin: 32 }),
      session(3, { distanceM: 9000 }),
    ];
    expect(likeLast(sessions, "run", BEGINS)).toEqual({ far: "5.1", minutes: "" });
    expect(likeLast(sessions, "swim", BEGINS)).toEqual({ far: "", minutes: "40" });
    expect(likeLast(sessions, "cycle", BEGINS)).toEqual({ far: "", minutes: "" });
  });

  it("stands there in the runner's units and comma, and never longer than it was", () => {
    const last = [session(2, { distanceM: 5199 })];
    const begins = (units: "km" | "mi", locale: "en" | "fr") =>
      likeLast(last, "run", { now: NOW, hand: { ...HAND, units, locale } }).far;
    expect([begins("km", "en"), begins("km", "fr"), begins("mi", "fr")]).toEqual([
      ...["5.1", "5,1", "3,2"],
    ]);
    const typed = { ...opened, far: begins("mi", "fr") };
    const again = entryOf(typed, nothingFelt, { ...SAVED, units: "mi" }).distanceM;
    expect(again).toBeLessThanOrEqual(5199);
  });

  it("is the number that the list says of that run, and a run said in metres loses none of them", () => {
    for (const metres of [6960, 6999, 7000, 12_345]) {
      expect(`${far(metres)} km`).toBe(distanceWords(metres, "en", "km"));
    }
    expect([far(850), far(60)]).toEqual(["0.85", "0.06"]);
  });

  it("is never a run so long ago that it would set another limit for the next one", () => {
    expect(likeLast([session(31, { distanceM: 15_000 })], "run", BEGINS).far).toBe("");
    expect(likeLast([session(29, { distanceM: 15_000 })], "run", BEGINS).far).toBe("15");
  });
});
