import { describe, expect, test } from "vitest";
import { at, intake, morning, now } from "#testing/history.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry } from "#timeline/timeline.ts";
import { strengthView } from "#view/strength-view.ts";
import { todayView } from "#view/today-view.ts";

const FINE = now(at(11, "07:55"), 1);
const STRONG: Entry = { kind: "assign", at: at(1, "09:00"), stage: "S2", by: "coach" };
const NOW = at(11, "08:00");
const kept = (more: readonly Entry[] = [], flare: boolean = false) =>
  keptOf([intake(), STRONG, FINE, ...more], flare ? { flare: { at: at(10, "20:00") } } : {});
const exercises = (of: ReturnType<typeof kept>) =>
  strengthView(of, NOW).session.items.map(({ exercise }) => exercise);

describe("the calm days of a flare", () => {
  test("keep the light holds and leave everything else, whatever step the runner is on", () => {
    expect(exercises(kept()).length).toBeGreaterThan(1);
    expect(exercises(kept([], true))).toEqual(["iso_dl"]);
    expect(todayView(kept([], true), NOW).strength?.lines).toBe(1);
  });

  test("change nothing about the answer of the day, which stays what the rules say", () => {
    const [before, after] = [kept(), kept([], true)].map((of) => todayView(of, NOW).guidance);
    expect(after).toEqual(before);
    expect(after?.decision).toBe("run");
  });

  test("give the step back on the morning they end", () => {
    const flare = { at: at(8, "20:00") };
    const mornings = [9, 10, 11].map((day) => morning(at(day, "07:00"), 1));
    const of = keptOf([intake(), STRONG, ...mornings, FINE], { flare });
    expect(todayView(of, NOW).flare?.endedOn).toBe("2026-03-12");
    expect(exercises(of).length).toBeGreaterThan(1);
  });

  test("are told in numbers before they begin: how long, what stays and up to which pain, what ends them", () => {
    expect(todayView(kept(), NOW).calm).toEqual({
      ...{ days: 3, longest: 5, usualNeeded: 2, usualPain: 1, painCap: 3 },
      hold: { sets: 5, seconds: 30 },
    });
    expect(todayView(keptOf([]), NOW).calm.usualPain).toBeNull();
  });

  test("keep not even the holds where a red flag closes all loading", () => {
    const flag: Entry = { kind: "flag", at: at(10, "07:30"), flag: "RF-RUPT" };
    expect(todayView(kept([flag]), NOW).calm.hold).toBeNull();
  });
});
