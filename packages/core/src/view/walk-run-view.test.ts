import { describe, expect, test } from "vitest";
import { at, intake, now, reading, run } from "#testing/history.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry, WalkRunTable } from "#timeline/timeline.ts";
import type { Level } from "#entitlements/entitlements.ts";
import { todayView } from "#view/today-view.ts";

const given = (walkRun: WalkRunTable): Entry => ({ kind: "assign", at: at(0, "09:00"), walkRun });
/** The same step twice, calm both times, three days apart: the table says up. */
const TWICE: readonly Entry[] = [1, 4].flatMap((day) => [
  run(`r${day}`, at(day, "18:00"), { step: "WR-A/2", rpe: 2 }),
  reading(`r${day}`, at(day + 1, "18:00"), 1),
]);
const walkRun = (entries: readonly Entry[], level: Level = "coached") =>
  todayView(keptOf([intake(), ...entries, now(at(8, "07:55"), 1)], { level }), at(8, "08:00"))
    .walkRun;

describe("the walk-run step of today", () => {
  test("is the one the table says comes next, with its seconds to play", () => {
    const view = walkRun([given("WR-A"), ...TWICE]);
    expect(view).toMatchObject({ table: "WR-A", step: 2, next: "up", today: { step: "WR-A/3" } });
    expect(view?.seconds).toEqual({ walk: 600, run: 1200 });
    expect(view?.today?.session.blocks.length).toBeGreaterThan(0);
  });

  test("stays the step last done where the subscription has no new ones", () => {
    expect(walkRun([given("WR-A"), ...TWICE], "free")?.today?.step).toBe("WR-A/2");
  });

  test("stays it, too, while a flag is open that leaves running be", () => {
    const flag: Entry = { kind: "flag", at: at(7, "08:00"), flag: "RF-FH" };
    expect(walkRun([given("WR-A"), ...TWICE, flag])).toMatchObject({
      next: "up",
      today: { step: "WR-A/2" },
    });
  });

  test("is none on a day of rest, on a day of low impact, and where the table says rest", () => {
    const sore = (pain: number) =>
      todayView(
        keptOf([intake(), given("WR-A"), ...TWICE, now(at(8, "07:55"), pain)]),
        at(8, "08:00"),
      ).walkRun;
    expect([sore(4), sore(7)].map((view) => [view?.today, view?.seconds])).toEqual([
      [null, null],
      [null, null],
    ]);
    const worse = run("c", at(6, "18:00"), { step: "WR-C/1", painDuringPeak: 4 });
    const after = [given("WR-C"), worse, reading("c", at(7, "18:00"), 1)];
    expect(walkRun(after)).toMatchObject({ next: "rest", today: null });
  });

  test("has no seconds where distance ends it, and is none at all without a table", () => {
    expect(walkRun([given("WR-B")])).toMatchObject({ today: { step: "WR-B/1" }, seconds: null });
    expect(walkRun([])).toBeNull();
  });
});
