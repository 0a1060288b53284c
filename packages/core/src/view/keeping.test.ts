import { describe, expect, test } from "vitest";
import { at, intake, morning, now, run, strength } from "#testing/history.ts";
import { keptOf } from "#testing/kept.ts";
import { type Kept, reading } from "#view/kept.ts";
import { keepingView } from "#view/keeping.ts";
import { todayView } from "#view/today-view.ts";
import type { Entry, Stage, WeeklyStep } from "#timeline/timeline.ts";

const NOW = at(40, "08:00");
const keeping = (stage: Stage, step: WeeklyStep, told: Partial<Kept> = {}) => {
  const given: Entry = { kind: "assign", at: at(0, "09:00"), stage };
  const kept = keptOf([intake(), given, now(at(40, "07:00"), 1)], told);
  return keepingView(reading(kept, NOW), { ...todayView(kept, NOW).guidance, stage, step });
};

const DAYS = Array.from({ length: 36 }, (_, day) => day);
const onWeekday = (weekday: number) => DAYS.filter((day) => day % 7 === weekday);
/** Five weeks on the last running step: a run and a strength session in each, every morning calm. */
const LIVED: readonly Entry[] = [
  intake(),
  { kind: "assign", at: at(0, "09:00"), stage: "S4", by: "coach" },
  ...DAYS.map((day) => morning(at(day, "07:00"), 0, { stiffnessMin: 0, painMedsLast24h: false })),
  ...onWeekday(2).map((day) => run(`r${day}`, at(day, "18:00"), { painDuringPeak: 0 })),
  ...onWeekday(4).map((day) => strength(`s${day}`, at(day, "18:00"))),
];
const TESTED: readonly Entry[] = (["heelRaise", "hop10"] as const).map((kind) => ({
  ...({ kind: "test", at: at(30, "10:00"), test: kind, side: "left", pain: 0 } as const),
  ...{ reps: 27, otherReps: 28 },
}));
const ASKED_OUT: Entry = {
  ...({ kind: "outcome", at: at(31, "10:00"), measure: "achillesScore" } as const),
  items: [10, 10, 10, 10, 10, 10, 10, { branch: "C", points: 30 }],
};

const today = (entries: readonly Entry[]) => todayView(keptOf(entries), at(36, "08:00")).keeping;

describe("keeping what was won", () => {
  test("is proposed at the top of the running steps once the rules say up, and not a week earlier", () => {
    expect(keeping("S4", "progress")).toEqual({
      ...{ state: "proposed", strengthDays: 2, steadyWeeks: 4, painCap: 3, risingWeeks: 2 },
    });
    for (const step of ["hold", "regress"] as const) expect(keeping("S4", step)).toBeNull();
    expect(keeping("S3", "progress")).toBeNull();
  });

  test("stays what it is once it is taken, also in a week that asks for a step back", () => {
    for (const step of ["hold", "regress"] as const)
      expect(keeping("maintain", step)).toMatchObject({ state: "taken", strengthDays: 2 });
  });

  test("is proposed exactly while the step is, to a runner with a coach as well, and never while calm days last", () => {
    expect(keeping("S4", "progress", { isCoached: true })?.state).toBe("proposed");
    expect(keeping("S4", "progress", { flare: { at: at(39, "20:00") } })).toBeNull();
    const offered = todayView(keptOf([...LIVED, ...TESTED, ASKED_OUT]), at(36, "08:00"));
    expect(offered.step?.offer).toEqual({ kind: "up", to: "maintain" });
    const worse = keptOf([...LIVED, ...TESTED, ASKED_OUT], { flare: { at: at(35, "20:00") } });
    expect(todayView(worse, at(36, "08:00"))).toMatchObject({ step: null, keeping: null });
  });

  test("comes up on Today once five steady weeks, both tests and the questionnaire say so, and not without one of them", () => {
    expect(today([...LIVED, ...TESTED, ASKED_OUT])?.state).toBe("proposed");
    expect(today([...LIVED, ...TESTED])).toBeNull();
    expect(today([...LIVED, ASKED_OUT])).toBeNull();
  });
});
