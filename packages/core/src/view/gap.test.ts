import { describe, expect, test } from "vitest";
import { known } from "#testing/day.ts";
import { at, intake, morning, now, run } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry, TestEntry } from "#timeline/timeline.ts";
import { todayView } from "#view/today-view.ts";

const gap = (day: number, entries: readonly Entry[], hour = "08:00") =>
  todayView(keptOf(entries), at(day, hour)).gap;

describe("days without an answer", () => {
  const heard = [known({ at: at(0, "09:00") }), morning(at(3, "07:00"), 1)];

  test("are the whole dates between the last one told and today, whether today was answered or not", () => {
    expect(gap(4, heard)).toMatchObject({ days: 0, answeredToday: false });
    expect(gap(16, heard)).toMatchObject({ lastAnswerOn: "2026-03-04", days: 12 });
    const back = [...heard, now(at(16, "07:30"), 1)];
    expect(gap(16, back)).toMatchObject({ lastAnswerOn: "2026-03-04", days: 12 });
    expect(gap(16, back).answeredToday).toBe(true);
    expect(gap(17, back)).toMatchObject({ days: 0, lastAnswerOn: "2026-03-17" });
  });

  test("make a return from a week on", () => {
    expect([10, 11].map((day) => gap(day, heard).isReturn)).toEqual([false, true]);
  });

  test("are not broken by what a coach writes", () => {
    const given: Entry = { kind: "assign", at: at(10, "09:00"), stage: "S1", by: "coach" };
    expect(gap(16, [...heard, given]).days).toBe(12);
  });

  test("are none for somebody nothing was ever heard of, or only today", () => {
    expect(gap(5, [])).toMatchObject({ lastAnswerOn: null, days: 0, answeredToday: false });
    expect(gap(5, [known({ at: at(5, "07:00") })])).toMatchObject({ days: 0, answeredToday: true });
  });
});

describe("the way back after a gap", () => {
  const PASSED: readonly Entry[] = (["heelRaise", "hop10", "walk30"] as const).map(
    (kind): TestEntry => ({ kind: "test", at: at(1, "09:00"), test: kind, reps: 25, pain: 0 }),
  );

  test("is by length while a run of the last 30 days is known, and by the walk-run table once none is", () => {
    const entries = [
      intake({ longestRun30dM: null }),
      run("a", at(1, "18:00"), { distanceM: 8000 }),
    ];
    expect(gap(20, entries)).toMatchObject({
      ...{ wayBack: "capped", windowDays: 30, longestM: 8000, daysSinceRun: 19 },
    });
    expect(gap(32, entries)).toMatchObject({
      ...{ wayBack: "walkRun", longestM: null, daysSinceRun: 31 },
    });
  });

  test("is by the tests first for somebody who had to stop, and by the table once they are passed", () => {
    const stopped = [intake({ mode: "returning" })];
    expect(gap(10, stopped)).toMatchObject({ wayBack: "gates", daysSinceRun: null });
    expect(gap(10, [...stopped, ...PASSED]).wayBack).toBe("walkRun");
  });

  test("is the longest that any injury asks for", () => {
    const left = about("achilles/left/midportion", intake());
    const right = about("achilles/right/midportion", intake({ mode: "returning" }));
    expect(gap(10, [left]).wayBack).toBe("capped");
    expect(gap(10, [left, right]).wayBack).toBe("gates");
  });

  test("isn't shown while a flag stops running", () => {
    const flag: Entry = { kind: "flag", at: at(9, "08:00"), flag: "RF-DVT" };
    expect(gap(10, [intake(), flag]).wayBack).toBeNull();
  });

  test("counts no days below zero for somebody who flew back over the date line", () => {
    const flown = run("a", at(10, "07:00"), { zone: "Pacific/Kiritimati", distanceM: 4000 });
    expect(gap(10, [intake(), { ...flown, at: at(10, "11:00") }], "12:00").daysSinceRun).toBe(0);
  });
});
