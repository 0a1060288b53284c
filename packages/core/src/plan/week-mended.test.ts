import { describe, expect, test } from "vitest";
import type { PlannedWork } from "#plan/week-plan.ts";
import { at, run } from "#testing/history.ts";
import { GATES_MET, type Planning, runnerAt } from "#testing/plans.ts";
import { easy, found, lift, RAISES, said, type Sketch, step } from "#testing/sketch.ts";
import type { Entry } from "#timeline/timeline.ts";

const atS4 = runnerAt("S4");
const springy = (...ids: string[]): PlannedWork => ({ ...lift(...ids), load: "light" });
const ride: PlannedWork = { activity: "cycle", durationMin: 30 };
const poolRun: PlannedWork = { activity: "poolRun", durationMin: 30 };
const swim: PlannedWork = { activity: "swim", durationMin: 30 };
const timed = easy(5000, { durationMin: 40 });
const go = (distanceM: number): PlannedWork => ({ ...step("WR-A/0"), distanceM });
const back = (...facts: Entry[]): Planning =>
  runnerAt("S3", { mode: "returning" }, [...GATES_MET, ...facts]);

describe("a number that is none", () => {
  test("is forgotten, and the other one stays as it was told", () => {
    expect(said(atS4, [[1, easy(5000, { durationMin: 0 })]])).toEqual(["1 W-NUMBER -> run 5000 m"]);
    const [first] = said(atS4, [[1, easy(0, { durationMin: 30 })]]);
    expect(first).toBe("1 W-NUMBER -> run 11000 m 30 min");
  });
});

describe("a run that can't be", () => {
  const rested = runnerAt("S4", {}, [run("r", at(9, "18:00"), { rpe: 4 })]);
  test.each([
    ["nothing", [[0, timed]], "cycle 40 min"],
    ["a ride", [[0, ride, timed]], "poolRun 40 min"],
    ["a ride and a pool run", [[0, ride, poolRun, timed]], "swim 40 min"],
    ["all there is", [[0, ride, poolRun, swim, timed]], "out"],
  ] as readonly (readonly [string, Sketch, string])[])(
    "is low impact that the day hasn't yet, which has %s",
    (_, sketch, becomes) => expect(said(rested, sketch)).toEqual([`0 B7 -> ${becomes}`]),
  );
  test("is a ride, whatever other days have", () =>
    expect(
      said(atS4, [
        [1, easy(), ride],
        [2, timed],
      ]),
    ).toEqual(["2 W-APART -> cycle 40 min"]));
  test("is light where low impact takes its place", () =>
    expect(found(rested, [[0, timed]])[0]?.fix?.becomes?.load).toBe("light"));
  test("is low impact where the table rests, and where it has had its days of the week", () => {
    const track: Entry = { kind: "assign", at: at(5, "09:00"), walkRun: "WR-D" };
    const sore = run("w", at(8, "10:00"), { step: "WR-D/3", painBefore: 2, painDuringPeak: 2 });
    expect(said(back(track, sore), [[1, { ...step("WR-D/2"), durationMin: 20 }]])).toEqual([
      "1 W-STEP -> cycle 20 min",
    ]);
    const onGrass: Entry = { kind: "assign", at: at(5, "09:00"), walkRun: "WR-C" };
    const grass = { ...step("WR-C/1"), durationMin: 20 };
    expect(
      said(back(onGrass), [
        [1, grass],
        [3, grass],
        [5, grass],
      ]),
    ).toEqual(["5 W-OFTEN -> cycle 20 min"]);
  });
});

/** How hard the go is that a run of a returning runner becomes. */
const mendedLoad = (work: PlannedWork) => found(back(), [[1, work]])[0]?.fix?.becomes?.load;

describe("a run that becomes a go at the table", () => {
  test("is at the table it names, else at the usual one", () => {
    expect(said(back(), [[1, step("WR-B/3")]])).toEqual(["1 W-STEP -> run WR-B/1"]);
    expect(said(back(), [[1, step("WR-B/99")]])).toEqual(["1 BP -> run WR-A/0"]);
  });
  test("is as hard as it was planned, or as open about it", () => {
    expect(mendedLoad(easy())).toBe("medium");
    expect(mendedLoad({ activity: "run", distanceM: 5000 })).toBeNull();
  });
});

describe("where nobody knows the longest run", () => {
  const who = runnerAt("S4", { longestRun30dM: null });
  test("the longest run planned before it says how long a go may be, and a walk says nothing", () => {
    expect(
      said(who, [
        [1, go(1000)],
        [3, go(1100)],
        [5, go(1210)],
      ]),
    ).toEqual([]);
    expect(
      said(who, [
        [1, { activity: "walk", distanceM: 1000 }],
        [3, go(3000)],
      ]),
    ).toEqual([]);
  });
  test("a go without a distance says nothing of how long the next may be", () => {
    expect(
      said(who, [
        [1, step("WR-A/0")],
        [3, go(3000)],
      ]),
    ).toEqual([]);
    expect(
      said(who, [
        [1, go(1000)],
        [3, step("WR-A/0")],
        [5, go(1101)],
      ]),
    ).toEqual(["5 B6 -> run WR-A/0 1100 m"]);
  });
});

describe("strength", () => {
  const long: PlannedWork = { ...RAISES, durationMin: 30 };
  test("never becomes low impact: too close or too often, it goes", () => {
    expect(
      said(runnerAt("S2"), [
        [1, long],
        [2, long],
      ]),
    ).toEqual(["2 W-APART -> out"]);
    expect(
      said(
        runnerAt("S2"),
        [1, 3, 5, 7].map((day) => [day, long] as const),
      ),
    ).toEqual(["7 W-OFTEN -> out"]);
  });
  test("is counted without what else the week has", () =>
    expect(
      said(
        runnerAt("S2"),
        [1, 3, 5].map((day) => [day, ride, swim, RAISES] as const),
      ),
    ).toEqual([]));
  test("without jumps asks for no rest before jumps, and hops ask for theirs after any jumps", () => {
    expect(
      said(atS4, [
        [1, springy("hr_seat")],
        [2, springy("pogo_dl")],
      ]),
    ).toEqual([]);
    expect(
      said(atS4, [
        [1, springy("pogo_dl")],
        [3, springy("hop_sl")],
      ]),
    ).toEqual(["3 W-JUMPS -> out"]);
  });
});
