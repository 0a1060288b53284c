import { describe, expect, test } from "vitest";
import { review } from "#plan/plan.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import { at, reading, run } from "#testing/history.ts";
import { type Planning, runnerAt } from "#testing/plans.ts";
import { easy, found, hard, lift, line, RAISES, said, type Sketch, step } from "#testing/sketch.ts";
import { isoDate } from "#timeline/day.ts";
import type { Entry } from "#timeline/timeline.ts";

const springy = (...ids: string[]): PlannedWork => ({ ...lift(...ids), load: "light" });
const atS4 = runnerAt("S4");

describe("a day that isn't one", () => {
  test("is found, and one that is over is left alone", () => {
    const plan = { days: [{ date: "2026-02-30", works: [easy()] }] };
    expect(review(plan, atS4.state, atS4.at)).toMatchObject([
      { rule: "W-DATE", severity: "stop", fix: { becomes: null } },
    ]);
    const over = { days: [{ date: isoDate(atS4.today - 1), works: [easy(99_000)] }] };
    expect(review(over, atS4.state, atS4.at)).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    [easy(0), "run 11000 m"],
    [easy(-1), "run 11000 m"],
    [easy(2.5), "run 11000 m"],
    [easy(Number.NaN), "run 11000 m"],
  ])("that aren't whole and above zero are found: %j", (work, becomes) =>
    expect(said(atS4, [[1, work]])).toEqual([`1 W-NUMBER -> ${becomes}`, `1 B6 -> ${becomes}`]),
  );
  test("of minutes too", () =>
    expect(said(atS4, [[1, { activity: "swim", durationMin: 0 }]])).toEqual([
      "1 W-NUMBER -> swim",
    ]));
});

describe("the longest run", () => {
  test.each([
    [11_000, []],
    [11_001, ["1 B6 -> run 11000 m"]],
    [null, ["1 B6 -> run 11000 m"]],
  ])("of 30 days was 10 km: %s m finds %j", (metres, rules) =>
    expect(said(atS4, [[1, easy(metres)]])).toEqual(rules),
  );
  test("that nobody knows means the walk-run table", () => {
    const who = runnerAt("S4", { longestRun30dM: null });
    expect(said(who, [[1, easy()]])).toEqual(["1 B6 -> run WR-A/0"]);
    expect(said(who, [[1, step("WR-A/0")]])).toEqual([]);
    const walks = [
      [1, { ...step("WR-A/0"), distanceM: 1000 }],
      [3, { ...step("WR-A/0"), distanceM: 1101 }],
    ] as const;
    expect(said(who, walks)).toEqual(["3 B6 -> run WR-A/0 1100 m"]);
  });
  test("of nothing at all means the table as well, and its steps lose their distance", () => {
    const who = runnerAt("S4", { longestRun30dM: 0 });
    expect(said(who, [[1, easy()]])).toEqual(["1 B6 -> run WR-A/0"]);
    expect(said(who, [[1, { ...step("WR-A/0"), distanceM: 500 }]])).toEqual(["1 B6 -> run WR-A/0"]);
  });
  test("a coach has overridden isn't held against the plan", () => {
    const override: Entry = {
      ...{ kind: "override", at: at(9, "08:00"), rule: "B6", reason: "a race", by: "coach" },
      until: at(20, "08:00"),
    };
    expect(said(runnerAt("S4", {}, [override]), [[1, easy(14_000)]])).toEqual([]);
  });
});

const ran = (rpe: number): Planning =>
  runnerAt("S4", {}, [run("r", at(9, "18:00"), { rpe }), reading("r", at(10, "07:30"), 1)]);

describe("recovery", () => {
  test.each([
    [4, 0, ["0 B7 -> out"]],
    [4, 1, []],
    [5, 1, ["1 B7 -> out"]],
    [5, 2, []],
  ])("after a run of effort %i yesterday, a run %i days on finds %j", (rpe, day, rules) =>
    expect(said(ran(rpe), [[day, easy()]])).toEqual(rules),
  );
  test("leaves light work, and a ride, where they are", () =>
    expect(said(ran(5), [[0, { ...RAISES, load: "light" }, { activity: "cycle" }]])).toEqual([]));
  test("offers the run's minutes as low impact", () =>
    expect(said(ran(4), [[0, easy(5000, { durationMin: 40 })]])).toEqual(["0 B7 -> cycle 40 min"]));
  test.each([
    [
      "a medium run and one the next day",
      [
        [1, easy()],
        [2, easy()],
      ],
      ["2 W-APART -> out"],
    ],
    [
      "a medium run and one a day later",
      [
        [1, easy()],
        [3, easy()],
      ],
      [],
    ],
    [
      "a hard run and one a day later",
      [
        [1, hard],
        [3, easy()],
      ],
      ["3 W-APART -> out"],
    ],
    [
      "a hard run and one two days later",
      [
        [1, hard],
        [4, hard],
      ],
      [],
    ],
    [
      "a run whose effort isn't said",
      [
        [1, easy(5000, { load: null })],
        [3, easy()],
      ],
      ["3 W-APART -> out"],
    ],
    [
      "a run planned as light, which none is, and one the next day",
      [
        [1, easy(5000, { load: "light" })],
        [2, easy()],
      ],
      ["2 W-APART -> out"],
    ],
    ["a run and strength on one day", [[1, easy(), RAISES]], []],
    [
      "strength the day after a run",
      [
        [1, easy()],
        [2, RAISES],
      ],
      ["2 W-APART -> out"],
    ],
    [
      "a walk the day after a run",
      [
        [1, easy()],
        [2, { activity: "walk" }],
      ],
      [],
    ],
    [
      "three days running: only the middle one gives way",
      [
        [1, easy()],
        [2, easy()],
        [3, easy()],
      ],
      ["2 W-APART -> out"],
    ],
  ] as readonly (readonly [string, Sketch, string[]])[])("between %s", (_, sketch, rules) =>
    expect(said(atS4, sketch)).toEqual(rules),
  );
});

describe("jumps", () => {
  test.each([
    [
      "two-leg jumps a day later",
      [
        [1, springy("pogo_dl")],
        [2, springy("pogo_dl", "hr_seat")],
      ],
      ["2 W-JUMPS -> strength hr_seat"],
    ],
    [
      "two-leg jumps 48 hours later",
      [
        [1, springy("pogo_dl")],
        [3, springy("pogo_dl")],
      ],
      [],
    ],
    [
      "one-leg hops 48 hours later",
      [
        [1, springy("hop_sl")],
        [3, springy("hop_sl")],
      ],
      ["3 W-JUMPS -> out"],
    ],
    [
      "one-leg hops 72 hours later",
      [
        [1, springy("hop_sl")],
        [4, springy("hop_sl")],
      ],
      [],
    ],
    [
      "two-leg jumps 48 hours after hops",
      [
        [1, springy("hop_sl")],
        [3, springy("pogo_dl")],
      ],
      ["3 W-JUMPS -> out"],
    ],
    [
      "quick rebounds daily",
      [
        [1, springy("rebound")],
        [3, springy("rebound")],
      ],
      [],
    ],
  ] as readonly (readonly [string, Sketch, string[]])[])("%s", (_, sketch, rules) =>
    expect(said(atS4, sketch)).toEqual(rules),
  );
  test("over 470 landings are cut, the most demanding first", () => {
    const items = [line("pogo_dl", 10, 18), line("hop_sl", 10, 12), line("rope", 10, 18)];
    const [one, ...more] = found(atS4, [[1, { activity: "strength", items }]]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ rule: "DOSE-CONTACTS", exercise: "hop_sl", severity: "caution" });
    expect(one?.fix?.becomes?.items?.[1]).toMatchObject({ sets: 9, reps: 12 });
  });
});

describe("how often", () => {
  test.each([
    ["S1", [1, 2, 3, 4, 5, 6, 7], []],
    ["S2", [1, 3, 5], []],
    ["S2", [1, 3, 5, 7], ["7 W-OFTEN -> out"]],
    ["S2", [1, 3, 5, 8], []],
    ["maintain", [1, 3, 5], ["5 W-OFTEN -> out"]],
  ] as const)("strength stands in a week of %s, on days %j: %j", (stage, days, rules) =>
    expect(
      said(
        runnerAt(stage),
        days.map((day) => [day, lift("hr_seat")] as const),
      ),
    ).toEqual(rules),
  );
  test("a day has one of a kind", () =>
    expect(said(atS4, [[1, easy(), easy(4000)]])).toEqual(["1 W-TWICE -> out"]));
  test("a session has an exercise once", () =>
    expect(said(atS4, [[1, lift("hr_seat", "bridge", "hr_seat")]])).toEqual([
      "1 W-TWICE -> strength hr_seat bridge",
    ]));
});
