import { describe, expect, test } from "vitest";
import { guide } from "#guidance/guidance.ts";
import { after, at, intake, morning, reading, strength } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import { keptOf } from "#testing/kept.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, SessionEntry, Stage } from "#timeline/timeline.ts";
import type { Kept } from "#view/kept.ts";
import { stepView } from "#view/step-view.ts";
import { todayView } from "#view/today-view.ts";

const ASKED = at(30, "12:00");
const assign = (stage: Stage, time = at(10, "08:00")): Entry => ({
  kind: "assign",
  at: time,
  stage,
});
const mornings = Array.from({ length: 14 }, (_, place) =>
  morning(at(17 + place, "07:00"), 1, { stiffnessMin: 10, painMedsLast24h: false }),
);
const settled = (session: SessionEntry): Entry[] => [
  session,
  reading(session.id, after(session.at, 24), 1),
];
const heelRaise: Entry = { kind: "test", at: at(20, "08:00"), test: "heelRaise", pain: 1 };
/** A fortnight that earns a step up from the first stage. */
const EARNED: readonly Entry[] = [
  ...[intake(), ...mornings, heelRaise],
  ...settled(strength("s1", at(26, "12:00"))),
  ...settled(strength("s2", at(28, "12:00"))),
];
const OVER = strength("over", at(29, "18:00"), { painDuringPeak: 7 });

const step = (entries: readonly Entry[], told: Partial<Kept> = {}, asked = ASKED) =>
  stepView(keptOf(entries, { level: "runner", ...told }), asked);

const flare = (day: number) => ({ flare: { at: at(day, "06:00") } });
const careless: typeof guide = (...asked) => ({ ...guide(...asked), reasons: [] });
const today = (entries: readonly Entry[], level: Kept["level"]) =>
  todayView(keptOf(entries, { level }), ASKED).step;

describe("the next step", () => {
  test("is offered once a week on the one before has earned it, with every gate and no date", () => {
    const view = step([...EARNED, assign("S0")]);
    expect(view).toMatchObject({
      ...{ stage: "S0", step: "progress", next: "S1", heldBy: null },
      ...{ offer: { kind: "up", to: "S1" }, why: ["C-PROGRESS"] },
    });
    expect(view.gates.map(({ gate, met }) => [gate, met])).toEqual([
      ["heelRaisePain", true],
      ["holdsWeek", true],
    ]);
  });

  test("waits while a rule speaks against it, and every such rule is named", () => {
    const view = step([...EARNED.filter((entry) => entry !== heelRaise), assign("S0")]);
    expect(view).toMatchObject({ step: "hold", offer: null, heldBy: null, why: ["C-GATES"] });
    expect(view.gates.map(({ met }) => met)).toEqual(["missing", true]);
  });

  test("is the coach's to give where there is one", () => {
    const view = step([...EARNED, assign("S0")], { isCoached: true });
    expect(view).toMatchObject({ step: "progress", offer: null, heldBy: "coach" });
  });

  test("comes with the ladder: without a subscription it is held, and its gates aren't shown", () => {
    const entries = [...EARNED, assign("S0")];
    expect(step(entries, { level: "free" })).toMatchObject({
      ...{ step: "progress", offer: null, heldBy: "plan", isLadderOpen: false, gates: [] },
    });
    const ended = { until: instantOf(ASKED) };
    expect(step(entries, ended).heldBy).toBe("plan");
  });

  test("isn't offered to somebody who has just said that it got worse, until that is over", () => {
    const entries = [...EARNED, assign("S0")];
    expect(step(entries, flare(30)).offer).toBeNull();
    expect(step(entries, flare(27)).offer).toMatchObject({ kind: "up" });
  });

  test("is none above the last one", () => {
    expect(step([...EARNED, assign("maintain")])).toMatchObject({
      ...{ next: null, gates: [], offer: null, why: ["C-TOP"] },
    });
  });
});

describe("a step back", () => {
  const bad = [...EARNED, OVER];

  test("is offered after a session that went over, whatever is paid", () => {
    for (const level of ["runner", "free"] as const) {
      const view = step([...bad, assign("S2")], { level });
      expect(view).toMatchObject({ step: "regress", offer: { kind: "down", to: "S1" } });
      expect(view.why[0]).toBe("C-OVER");
    }
    expect(step([...bad, assign("S2")], { isCoached: true })).toMatchObject({
      ...{ offer: null, heldBy: "coach" },
    });
  });

  test("is one for a bad week, not one for every day on which it is still read", () => {
    const down = [...bad, assign("S2"), assign("S1", at(30, "08:00"))];
    expect(step(down)).toMatchObject({ stage: "S1", step: "regress", offer: null });
    const up = [...bad, assign("S1"), assign("S2", at(30, "08:00"))];
    expect(step(up).offer).toEqual({ kind: "down", to: "S1" });
    const again = strength("again", at(36, "18:00"), { painDuringPeak: 7 });
    const wider = { kind: "assign", at: at(30, "09:00"), walkRun: "WR-A" } as const;
    expect(step([...down, wider, again], {}, at(37, "07:59")).offer).toBeNull();
    expect(step([...down, wider, again], {}, at(37, "08:00")).offer).toMatchObject({ to: "S0" });
  });

  test("is none below the first one", () => {
    expect(step([...bad, assign("S0")])).toMatchObject({ step: "regress", offer: null });
  });
});

describe("the first stage", () => {
  test("is the one the rules put a runner on whom nobody gave any, whatever is paid", () => {
    for (const level of ["runner", "free"] as const)
      expect(step([intake()], { level }).offer).toEqual({ kind: "first", to: "S0" });
    const plan: Entry = { kind: "assign", at: at(1, "08:00"), plan: ["iso_dl"] };
    expect(step([intake(), plan]).offer).toMatchObject({ kind: "first" });
  });

  test("waits for the first questions, and for the coach", () => {
    expect(step([morning(at(1, "07:00"), 1)])).toMatchObject({ offer: null, heldBy: null });
    expect(step([intake()], { isCoached: true })).toMatchObject({ offer: null, heldBy: "coach" });
  });
});

describe("somebody has to look first, so nothing is proposed", () => {
  test("while a flag holds the runner below the stage they were given", () => {
    const flag: Entry = { kind: "flag", at: at(29, "19:00"), flag: "RF-FH" };
    expect(step([...EARNED, OVER, assign("S4"), flag])).toMatchObject({
      ...{ stage: "S2", step: "regress", offer: null, heldBy: null },
    });
    expect(step([...EARNED, OVER, assign("S2"), flag]).offer).toMatchObject({ to: "S1" });
  });

  test("where two injuries stand apart; where they stand alike, one step is for both", () => {
    const [left, right] = ["achilles/left/midportion", "achilles/right/insertional"] as const;
    const both = [about(left, intake()), about(right, intake()), ...EARNED.slice(1), OVER];
    expect(step([...both, assign("S2")]).offer).toEqual({ kind: "down", to: "S1" });
    const apart = [about(left, assign("S2")), about(right, assign("S3", at(11, "08:00")))];
    expect(step([...both, ...apart])).toMatchObject({ stage: "S2", offer: null });
    const one = [about(left, assign("S1")), about(right, assign("S0", at(11, "08:00")))];
    expect(step([...both, ...one]).offer).toBeNull();
    // One was given the stage at which the other stands without any.
    expect(step([...both, about(left, assign("S0"))])).toMatchObject({ stage: "S0", offer: null });
  });
});

test("an answer of the safety net proposes nothing", () => {
  const entries = [...EARNED, assign("S0")];
  const view = stepView(keptOf(entries, { level: "runner" }), ASKED, careless);
  expect(view.broken).not.toEqual([]);
  expect(view).toMatchObject({ offer: null, heldBy: null, why: [], gates: [] });
});

test("today carries the step only while there is one to take", () => {
  const entries = [...EARNED, assign("S0")];
  expect(today(entries, "runner")).toEqual(step(entries));
  expect(today(entries, "free")).toBeNull();
});
