import { describe, expect, test } from "vitest";
import { strengthSession } from "#progression/strength-session.ts";
import { ASKED, FINE, known } from "#testing/day.ts";
import { at, now, SEED, strength } from "#testing/history.ts";
import { keptOf } from "#testing/kept.ts";
import { parseInstant } from "#timeline/day.ts";
import type { AssignEntry, Entry, Stage } from "#timeline/timeline.ts";
import type { Kept, KeptPlan } from "#view/kept.ts";
import { strengthView } from "#view/strength-view.ts";
import { todayView } from "#view/today-view.ts";

const assigned = (time: string, told: Partial<AssignEntry> = {}): Entry => ({
  ...{ kind: "assign", at: time, stage: "S2", by: "Robin" },
  ...told,
});
const line = (exercise: string, note: string) => ({
  ...{ exercise, sets: 3, reps: 10, holdSeconds: null },
  note,
});
const PLAN: KeptPlan = {
  coachName: "Robin",
  title: "Twice a week",
  note: "Slowly.",
  items: [line("hr_seat", "Both heels."), line("bridge", "")],
};
const view = (entries: readonly Entry[], told: Partial<Kept> = {}, asked = ASKED) =>
  strengthView(keptOf([known(), ...entries, FINE], told), asked);

const planned = (stage: Stage, ...items: KeptPlan["items"]) =>
  view([assigned(at(4, "18:00"), { stage })], {
    level: "coached",
    plan: { ...PLAN, items },
  });

const seated = (day: number, told: Partial<Kept> = {}) => {
  const { session, week } = strengthView(
    keptOf([known(), assigned(at(4, "18:00")), now(at(day, "17:55"), 1)], told),
    at(day, "18:00"),
  );
  return [week, session.items.find(({ exercise }) => exercise === "hr_seat")?.reps];
};

const done = (...entries: readonly Entry[]) => view(entries).doneAt;

const deep: typeof strengthSession = (...asked) => {
  const session = strengthSession(...asked);
  return { ...session, items: session.items.map((one) => ({ ...one, exercise: "heel_drop" })) };
};

const fallen = () => {
  throw new Error("planted");
};

describe("today's strength", () => {
  test("is the ladder of the stage, and of the week on it since it was given", () => {
    expect([10, 11, 25].map((day) => seated(day))).toEqual([
      [1, 15],
      [2, 12],
      [4, 10],
    ]);
    expect(view([])).toMatchObject({ stage: "S0", week: 1, coach: null, refer: null });
  });

  test("stays what its stage begins with where no subscription opens the ladder, from the instant that ends", () => {
    const end = Number(parseInstant(at(25, "18:00")));
    expect(seated(25, { level: "free" })).toEqual([4, 15]);
    expect(seated(25, { level: "runner", until: end })).toEqual([4, 15]);
    expect(seated(25, { level: "runner", until: end + 1 })).toEqual([4, 10]);
  });

  test("says what may stand in for a line whose equipment isn't there, nearest first and dosed alike", () => {
    const { session, instead } = view([assigned(at(4, "18:00"))]);
    const press = session.items.find(({ exercise }) => exercise === "legpress_calf");
    expect(instead["legpress_calf"]).toMatchObject([
      { exercise: "hr_seat", sets: press?.sets, reps: press?.reps, tempo: { up: 3, down: 3 } },
    ]);
    expect(instead["hr_sl_floor"]?.map(({ exercise }) => exercise)).toEqual([
      ...["hr_dl_floor", "hr_seat"],
    ]);
    expect(instead).not.toHaveProperty("hr_seat");
  });

  test("offers nothing that is counted another way, nor what is banned today", () => {
    const timed = (id: string) => ({ ...line(id, ""), reps: null });
    const instead = planned("S2", timed("sled_push"), timed("elliptical")).instead;
    // A sled is pushed for a time; what its chain has is counted.
    expect(Object.keys(instead)).toEqual(["elliptical"]);
    expect(instead["elliptical"]).toMatchObject([{ exercise: "bike", reps: null }]);
    const held = { ...line("iso_sl", ""), reps: null, holdSeconds: 30 };
    expect(planned("S0", held).instead).toMatchObject({
      iso_sl: [{ exercise: "iso_dl", holdSeconds: 30 }],
    });
    const early = planned("S0", line("hop_fwd", ""), line("hr_dl_floor", ""));
    const offered = Object.values(early.instead).flat();
    expect(offered.map(({ exercise }) => exercise)).toEqual(["hr_seat"]);
  });

  test("passes over a substitute that is too early, and keeps the dose for the next", () => {
    const heel = keptOf([known(), assigned(at(4, "18:00"), { stage: "S0" }), FINE], {
      settings: { ...SEED, packs: ["plantar"] },
      plan: { ...PLAN, items: [line("hr_step_towel", "")] },
    });
    expect(strengthView(heel, ASKED).instead["hr_step_towel"]).toMatchObject([
      { exercise: "hr_dl_floor", sets: 3, reps: 10, tempo: { up: 1, down: 3 } },
      { exercise: "hr_seat", sets: 3, reps: 10, tempo: { up: 1, down: 3 } },
    ]);
  });

  test("says how much pain a set may reach, less while a flag asks for less", () => {
    expect(view([]).painCap).toBe(3);
    const flagged = view([{ kind: "flag", at: at(9, "08:00"), flag: "RF-STER" }]);
    expect(flagged.painCap).toBeLessThanOrEqual(3);
  });

  test("starts again at the first week where a flag holds the runner on a stage nobody gave", () => {
    const spared = view([
      assigned(at(1, "08:00")),
      { kind: "flag", at: at(9, "08:00"), flag: "RF-STER" },
    ]);
    expect(spared).toMatchObject({ stage: "S1", week: 1 });
    expect(view([assigned(at(10, "19:00"))]).week).toBe(1);
  });

  test("follows the coach's plan, with the coach's words, only while the subscription has a coach", () => {
    const followed = view([], { plan: PLAN });
    expect(followed.session.source).toBe("coach");
    expect(followed.coach).toEqual({
      ...{ name: "Robin", title: "Twice a week", note: "Slowly." },
      notes: { hr_seat: "Both heels." },
    });
    for (const level of ["runner", "free"] as const) {
      const alone = view([], { plan: PLAN, level });
      expect(alone).toMatchObject({ coach: null, session: { source: "ladder" } });
    }
  });

  test("is empty under a red flag, and says whose plan it is no longer", () => {
    const flag: Entry = { kind: "flag", at: at(9, "08:00"), flag: "RF-DVT" };
    const closed = view([flag], { plan: PLAN });
    expect(closed).toMatchObject({ session: { items: [] }, coach: null });
    expect(closed.refer?.flag).toBe("RF-DVT");
  });

  test("was done when the last strength session of the runner's own day ended", () => {
    expect(done()).toBeNull();
    expect(done(strength("a", at(9, "18:00")))).toBeNull();
    expect(done(strength("a", at(10, "07:00")), strength("b", at(10, "08:00")))).toBe(
      "2026-03-11T08:00:00.000Z",
    );
    const abroad = strength("c", at(9, "14:00"), { zone: "Pacific/Auckland" });
    expect(done(abroad)).toBe("2026-03-10T14:00:00.000Z");
  });

  test("with a banned exercise in it is empty, and the promise it broke is named", () => {
    const entries = keptOf([known(), FINE]);
    const { session, broken } = strengthView(entries, ASKED, { session: deep });
    expect([session.items, broken]).toEqual([[], ["S6"]]);
    expect(todayView(entries, ASKED, { rules: { session: deep } }).broken).toEqual(["S6"]);
    const rules = { guide: fallen, session: fallen };
    expect(todayView(entries, ASKED, { rules }).broken).toEqual(["S1"]);
  });
});

const short = (plan: KeptPlan["items"], entries: readonly Entry[] = []) =>
  todayView(keptOf([known(), ...entries, FINE], { plan: { ...PLAN, items: plan } }), ASKED)
    .strength;

describe("how long it takes", () => {
  test("is sets, both legs where each does one, and the rests between them", () => {
    // Holds on both legs: 5 of 30 s, four rests of 60 s.
    const holds = { exercise: "iso_dl", sets: 5, reps: null, holdSeconds: 30, note: "" };
    expect(short([holds])).toMatchObject({ lines: 1, source: "coach", minutes: 7 });
    expect(short([{ ...holds, exercise: "iso_sl" }])?.minutes).toBe(9);
    // Raises of 4 s each: 3 of 10, two rests of 60 s.
    expect(short([line("hr_dl_floor", "")])?.minutes).toBe(4);
  });

  test("counts the pause at the top of a raise", () => {
    const settings = { ...SEED, packs: ["plantar"] as const };
    const onS1 = assigned(at(9, "08:00"), { stage: "S1" });
    const { strength: towels } = todayView(keptOf([known(), onS1, FINE], { settings }), ASKED);
    // Three sets of 12 raises of 8 s, on each leg, with two rests of 60 s.
    expect(towels).toMatchObject({ lines: 1, minutes: 12 });
  });

  test("is left open where a line has no time of its own", () => {
    expect(short([line("deadlift", "")])?.minutes).toBeNull();
  });
});
