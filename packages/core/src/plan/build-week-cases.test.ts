import { describe, expect, test } from "vitest";
import { buildWeek, type BuiltWeek, type Weekday, type WeekPreferences } from "#plan/build-week.ts";
import { move } from "#plan/move.ts";
import { runLengths } from "#plan/run-length.ts";
import { emptyState } from "#guidance/runner-state.ts";
import { at, reading, run, SEED } from "#testing/history.ts";
import { GATES_MET, type Planning, runnerAt } from "#testing/plans.ts";
import { briefly, easy, lift, week } from "#testing/sketch.ts";
import { isoDate, parseIsoDate, weekday } from "#timeline/day.ts";
import type { Entry } from "#timeline/timeline.ts";

const EVERY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Everything offered, from Thursday 12 March, two days after the runner was last heard of. */
const OPEN: WeekPreferences = {
  from: "2026-03-12",
  runDays: EVERY,
  strengthDays: EVERY,
  crossTraining: ["cycle", "swim"],
  minutes: 45,
};

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const dayName = (date: string): string => NAMES[weekday(parseIsoDate(date) ?? 0) - 1] ?? "";

/** A built week in lines: the day, what it has without the strength's exercises, and the rules behind it. */
const told = ({ days }: BuiltWeek): string[] =>
  days.map(({ date, works, free }) => {
    const all = works.map(({ work, why }) => `${briefly({ ...work, items: [] })} (${why.rule})`);
    return `${dayName(date)} ${free === null ? all.join(", ") : `- (${free.rule})`}`;
  });
const built = (who: Planning, wishes: Partial<WeekPreferences> = {}): BuiltWeek =>
  buildWeek(who.state, { ...OPEN, ...wishes });

describe("a week for", () => {
  test("somebody who has told nothing yet is empty: the first questions come first", () => {
    const { plan, days, notPlaced } = buildWeek(emptyState(SEED), OPEN);
    expect(plan.days).toEqual([]);
    expect(new Set(days.map(({ free }) => free?.rule))).toEqual(new Set(["B-UNANSWERED"]));
    expect(new Set(notPlaced.map(({ why }) => why.rule))).toEqual(new Set(["B-UNANSWERED"]));
    expect(notPlaced).toHaveLength(14);
  });
  test("somebody whose age nobody knows is empty as well", () => {
    const { plan, notPlaced } = built(runnerAt("S2", { age: undefined }));
    expect(plan.days).toEqual([]);
    expect(new Set(notPlaced.map(({ why }) => why.rule))).toEqual(new Set(["B-UNANSWERED"]));
  });
  test("a runner who keeps running: strength with the runs, rides between, a day free", () =>
    expect(told(built(runnerAt("S2")))).toEqual([
      "Thu strength (W-STRENGTH), run 6000 m (W-RUN)",
      "Fri cycle 45 min (W-CROSS)",
      "Sat strength (W-STRENGTH), run 6000 m (W-RUN)",
      "Sun swim 45 min (W-CROSS)",
      "Mon strength (W-STRENGTH), run 6000 m (W-RUN)",
      "Tue - (W-RECOVERY)",
      "Wed run 10000 m (W-LONG)",
    ]));
  test("one who doesn't say how long to ride: half an hour", () => {
    for (const minutes of [null, 0, 22.5])
      expect(told(built(runnerAt("S2"), { minutes }))[1]).toBe("Fri cycle 30 min (W-CROSS)");
  });
  test("one who wants the long run on Sunday", () => {
    const { days } = built(runnerAt("S2"), { longRunDay: 7 });
    const long = days.find(({ works }) => works.some(({ why }) => why.rule === "W-LONG"));
    expect(dayName(long?.date ?? "")).toBe("Sun");
  });
  test("one who offers little: only those days are used", () =>
    expect(
      told(built(runnerAt("S2"), { runDays: [6], strengthDays: [2], crossTraining: [] })),
    ).toEqual([
      "Thu - (W-FREE)",
      "Fri - (W-FREE)",
      "Sat run 10000 m (W-LONG)",
      "Sun - (W-FREE)",
      "Mon - (W-FREE)",
      "Tue strength (W-STRENGTH)",
      "Wed - (W-FREE)",
    ]));
  test("early stages: holds daily, beside the runs", () => {
    const { plan } = built(runnerAt("S0"));
    const strength = plan.days.filter(({ works }) =>
      works.some((one) => one.activity === "strength"),
    );
    expect(strength).toHaveLength(7);
  });
  test("one who comes back before the gates: no run, low impact in its place, and why", () => {
    const { notPlaced, days } = built(runnerAt("S2", { mode: "returning" }));
    expect(days.flatMap(({ works }) => works).some(({ work }) => work.activity === "run")).toBe(
      false,
    );
    expect(
      notPlaced.filter(({ activity }) => activity === "run").map(({ why }) => why.rule),
    ).toEqual(Array.from({ length: 7 }, () => "BP"));
    expect(
      days.flatMap(({ works }) => works).filter(({ why }) => why.rule === "W-CROSS"),
    ).toHaveLength(6);
  });
  test("one who has passed them: the walk-run step, with its rest days", () => {
    const track: Entry = { kind: "assign", at: at(6, "09:00"), walkRun: "WR-D" };
    const who = runnerAt("S3", { mode: "returning" }, [...GATES_MET, track]);
    expect(
      told(built(who, { strengthDays: [], crossTraining: [] })).filter((one) =>
        one.includes("run"),
      ),
    ).toEqual([
      "Thu run WR-D/1 (W-WALK-RUN)",
      "Sun run WR-D/1 (W-WALK-RUN)",
      "Wed run WR-D/1 (W-WALK-RUN)",
    ]);
  });
  test("one whose longest run nobody knows: the first step of the usual table", () =>
    expect(told(built(runnerAt("S2", { longestRun30dM: null }), { strengthDays: [] }))[0]).toBe(
      "Thu run WR-A/0 (W-WALK-RUN)",
    ));
  test("one sore on the track table: a level down after its days off, and none from the first", () => {
    const track: Entry = { kind: "assign", at: at(6, "09:00"), walkRun: "WR-D" };
    const runsAfter = (level: number): string[] => {
      const sore = run("w", at(9, "10:00"), { step: `WR-D/${level}`, painBefore: 2 });
      const who = runnerAt("S3", { mode: "returning" }, [...GATES_MET, track, sore]);
      const { days, notPlaced } = built(who, { runDays: [4, 5, 6], strengthDays: [] });
      const gone = notPlaced.map(({ date, why }) => `${dayName(date)} ${why.rule}`);
      const runs = days.flatMap(({ date, works }) =>
        works.flatMap(({ work: { step } }) => (step ? [`${dayName(date)} ${step}`] : [])),
      );
      return [...gone, ...runs];
    };
    expect(runsAfter(3)).toEqual(["Thu W-STEP", "Fri W-STEP", "Sat WR-D/2"]);
    expect(runsAfter(1)).toEqual(["Thu W-STEP", "Fri W-STEP", "Sat W-STEP"]);
  });
  test("one on run-throughs: two days a week", () => {
    const onGrass: Entry = { kind: "assign", at: at(6, "09:00"), walkRun: "WR-C" };
    const who = runnerAt("S3", { mode: "returning" }, [...GATES_MET, onGrass]);
    const runs = built(who)
      .plan.days.flatMap(({ works }) => works)
      .filter((one) => one.activity === "run");
    expect(runs.map((one) => one.step)).toEqual(["WR-C/1", "WR-C/1"]);
  });
  test("the running stage: hops every third day, strength without them between", () => {
    const lines = told(built(runnerAt("S4"))).filter((one) => one.includes("strength"));
    expect(lines.map((one) => one.slice(0, 3))).toEqual(["Thu", "Sat", "Mon"]);
    expect(lines.map((one) => one.includes("W-NO-JUMPS"))).toEqual([false, true, false]);
  });
  test("one whose last run was hard yesterday waits two days", () => {
    const ran = [run("r", at(9, "07:00"), { rpe: 6 }), reading("r", at(10, "07:30"), 1)];
    const lines = told(
      built(runnerAt("S4", {}, ran), { from: "2026-03-11", strengthDays: [], crossTraining: [] }),
    );
    expect(lines.slice(0, 3)).toEqual([
      "Wed - (W-RECOVERY)",
      "Thu - (W-RECOVERY)",
      "Fri run 6000 m (W-RUN)",
    ]);
  });
});

describe("the week before", () => {
  const who = runnerAt("S4");
  const planned = week(who, [[0, easy(), lift("hop_sl")]]);
  test("keeps its rests, missed or not", () => {
    const lastWeek = { plan: planned, missed: [] };
    const [thursday, friday] = told(built(who, { lastWeek }));
    expect(thursday).toBe("Thu cycle 45 min (W-CROSS)");
    expect(friday).toBe("Fri strength (W-NO-JUMPS), run 6000 m (W-RUN)");
    const missed = built(who, { lastWeek: { plan: planned, missed: ["2026-03-11"] } });
    expect(told(missed)[0]).toBe(thursday);
    expect(missed.notPlaced.filter(({ why }) => why.rule === "W-MISSED")).toMatchObject([
      { activity: "strength", date: "2026-03-11" },
      { activity: "run", date: "2026-03-11" },
    ]);
  });
});

test("a day that is over isn't planned", () => {
  const { days, notPlaced } = built(runnerAt("S4"), { from: "2026-03-08", crossTraining: [] });
  expect(days[0]?.works).toEqual([]);
  expect(
    notPlaced.find(({ date, activity }) => date === "2026-03-08" && activity === "run")?.why.rule,
  ).toBe("W-PAST");
});

test("a first date that is none is an error", () =>
  expect(() => built(runnerAt("S4"), { from: "2026-02-30" })).toThrow(RangeError));

test.each([
  [11_000, "progress", { easyM: 6000, longM: 11_000 }],
  [11_000, "hold", { easyM: 6000, longM: 10_000 }],
  [11_000, "regress", { easyM: 6000, longM: 6000 }],
  [1, "hold", { easyM: 0, longM: 0 }],
] as const)("runs under a cap of %i m in a week that says %s", (capM, step, lengths) =>
  expect(runLengths(capM, step)).toEqual(lengths),
);

describe("a move", () => {
  const who = runnerAt("S2");
  const plan = week(who, [
    [1, easy()],
    [3, lift("hr_seat")],
    [5, easy(4000)],
  ]);
  const on = (day: number): string => isoDate(who.today + day);
  const to = (activity: "run" | "strength" | "swim", from: number, target: number | string) => {
    const where = typeof target === "number" ? on(target) : target;
    const moved = move(plan, who.state, who.at, { activity, from: on(from), to: where });
    return moved.ok ? moved.plan.days.map(({ date, works }) => [date, works.length]) : moved.rule;
  };
  test.each([
    [
      "run",
      1,
      0,
      [
        [on(0), 1],
        [on(3), 1],
        [on(5), 1],
      ],
    ],
    [
      "strength",
      3,
      1,
      [
        [on(1), 2],
        [on(5), 1],
      ],
    ],
    [
      "run",
      5,
      3,
      [
        [on(1), 1],
        [on(3), 2],
      ],
    ],
    ["run", 1, 2, "W-APART"],
    ["run", 1, 5, "W-TWICE"],
    ["run", 1, -1, "W-PAST"],
    ["run", 1, "soon", "W-DATE"],
    ["run", 1, 12, "W-RANGE"],
    ["swim", 1, 2, "W-NOT-THERE"],
  ] as const)("of the %s of day %i to day %s comes to %j", (activity, from, target, said) =>
    expect(to(activity, from, target)).toEqual(said),
  );
  test("under an open flag is refused with the flag's rule", () => {
    const flagged = runnerAt("S2", {}, [{ kind: "flag", at: at(9, "08:00"), flag: "RF-DVT" }]);
    expect(
      move(plan, flagged.state, flagged.at, { activity: "run", from: on(1), to: on(0) }),
    ).toMatchObject({ ok: false, rule: "B0" });
  });
});
