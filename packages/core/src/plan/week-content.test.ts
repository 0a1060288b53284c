import { describe, expect, test } from "vitest";
import { emptyState } from "#guidance/runner-state.ts";
import { review } from "#plan/plan.ts";
import { at, reading, run, SEED } from "#testing/history.ts";
import { GATES_MET, type Planning, runnerAt } from "#testing/plans.ts";
import { briefly, easy, found, lift, line, RAISES, said, step } from "#testing/sketch.ts";
import type { Entry } from "#timeline/timeline.ts";
import { describeNoFix } from "#explain/explain.ts";
import { ENGLISH } from "#words/en/words.ts";

const atS4 = runnerAt("S4");

const back = (...facts: Entry[]): Planning => runnerAt("S3", { mode: "returning" }, facts);
const onTable: Entry = { kind: "assign", at: at(5, "09:00"), walkRun: "WR-A" };
const walkRuns = (second: number): Entry[] =>
  [6, second].flatMap((day, place) => [
    run(`w${place}`, at(day, "10:00"), { step: "WR-A/1" }),
    reading(`w${place}`, at(day + 1, "10:00"), 1),
  ]);

describe("exercises", () => {
  test("are held against stage and site, each with its own finding and one fix for the session", () => {
    const who = runnerAt("S1", { site: "insertional" });
    const [deep, drop, ...more] = found(who, [
      [1, lift("squat_deep", "heel_drop", "bridge", "moonwalk")],
    ]);
    expect([deep?.rule, drop?.rule, ...more.map(({ rule }) => rule)]).toEqual([
      "E-DEEP-BEND",
      "E-BELOW-STEP",
      "E-UNKNOWN",
    ]);
    expect(deep?.fix).toEqual(drop?.fix);
    expect(briefly(deep?.fix?.becomes ?? null)).toBe(
      "strength box_squat ecc_floor bridge moonwalk",
    );
  });
  test("nobody knows stay on the plan without a fix: a session isn't emptied for them", () => {
    const [one, ...more] = found(runnerAt("S1"), [[1, lift("moonwalk")]]);
    expect(one).toMatchObject({ rule: "E-UNKNOWN", severity: "stop", fix: null });
    expect(one && describeNoFix(one, ENGLISH)).toMatch(/don’t know/u);
    expect(more).toEqual([]);
  });
  test("of the eccentric programme on a step are out at the heel bone at any stage", () => {
    for (const stage of ["S0", "S1", "S2", "S3", "S4", "maintain"] as const) {
      const items = [line("heel_drop", 6, 15)];
      const [one] = found(runnerAt(stage, { site: "insertional" }), [
        [1, { activity: "strength", items }],
      ]);
      expect(one).toMatchObject({ rule: "E-BELOW-STEP", severity: "stop" });
    }
    expect(said(runnerAt("S2"), [[1, lift("heel_drop")]])).toEqual([]);
  });
  test("not said at all are the stage's own", () =>
    expect(said(runnerAt("S0"), [[1, { activity: "strength" }]])).toEqual([
      "1 W-LINES -> strength iso_dl",
    ]));
  test("not said at all go where only a coach sets doses", () => {
    const knee = runnerAt("S2", {}, [], { ...SEED, packs: ["pfp"] });
    expect(said(knee, [[1, { activity: "strength" }]])).toEqual(["1 W-LINES -> out"]);
  });
  test("more than 180 repetitions of one are too many for a day", () => {
    const items = [line("hr_seat", 10, 19)];
    expect(said(runnerAt("S1"), [[1, { activity: "strength", items }]])).toEqual([
      "1 DOSE-TOTAL -> strength hr_seat",
    ]);
  });
  test("under a lock have no fix, and say so", () => {
    const flag: Entry = { kind: "flag", at: at(9, "08:00"), flag: "RF-STER" };
    const [one] = found(runnerAt("S4", {}, [flag]), [[1, lift("rebound")]]);
    expect(one).toMatchObject({ rule: "E-LOCK-JUMPING", fix: null });
    expect(one && describeNoFix(one, ENGLISH)).toMatch(/clinician/u);
  });
});

describe("coming back", () => {
  test("before the gates are met there is no run", () => {
    expect(said(back(), [[1, easy(5000, { durationMin: 30 })]])).toEqual(["1 BP -> cycle 30 min"]);
    expect(said(back(), [[1, step("WR-A/0")]])).toEqual(["1 BP -> out"]);
  });
  test("then it is the walk-run table, at the step its rule opens", () => {
    expect(said(back(...GATES_MET), [[1, easy()]])).toEqual(["1 BP -> run WR-A/0"]);
    expect(said(back(...GATES_MET, onTable), [[1, step("WR-A/1")]])).toEqual([
      "1 W-STEP -> run WR-A/0",
    ]);
    const twice = back(...GATES_MET, onTable, ...walkRuns(8));
    expect(said(twice, [[1, step("WR-A/2")]])).toEqual([]);
    expect(said(twice, [[1, step("WR-A/3")]])).toEqual(["1 W-STEP -> run WR-A/2"]);
    const tooSoon = back(...GATES_MET, onTable, ...walkRuns(7));
    expect(said(tooSoon, [[1, step("WR-A/2")]])).toEqual(["1 W-STEP -> run WR-A/1"]);
    expect(said(twice, [[1, step("WR-B/1")]])).toEqual(["1 W-STEP -> run WR-A/2"]);
  });
  test("no step goes up while any flag is open", () => {
    const flag: Entry = { kind: "flag", at: at(9, "11:00"), flag: "RF-FAIL" };
    const flagged = back(...GATES_MET, onTable, ...walkRuns(8), flag);
    expect(said(flagged, [[1, step("WR-A/2")]])).toEqual(["1 W-STEP -> run WR-A/1"]);
  });
  test("days off the table asks for are kept", () => {
    const track: Entry = { kind: "assign", at: at(5, "09:00"), walkRun: "WR-D" };
    const sore = run("w", at(8, "10:00"), { step: "WR-D/3", painBefore: 2, painDuringPeak: 2 });
    const who = back(...GATES_MET, track, sore, reading("w", at(9, "10:00"), 1));
    expect(said(who, [[1, step("WR-D/2")]])).toEqual(["1 W-STEP -> out"]);
    expect(said(who, [[2, step("WR-D/2")]])).toEqual([]);
    const atFirst = back(...GATES_MET, track, { ...sore, step: "WR-D/1" });
    expect(said(atFirst, [[1, easy(null, { durationMin: 20 })]])).toEqual(["1 BP -> cycle 20 min"]);
  });
  test("the first levels of the track table keep two days between", () => {
    const track: Entry = { kind: "assign", at: at(5, "09:00"), walkRun: "WR-D" };
    const who = back(...GATES_MET, track);
    expect(
      said(who, [
        [1, step("WR-D/1")],
        [3, step("WR-D/1")],
      ]),
    ).toEqual(["3 W-APART -> out"]);
    expect(
      said(who, [
        [1, step("WR-D/1")],
        [4, step("WR-D/1")],
      ]),
    ).toEqual([]);
  });
  test("a step that is none is found", () => {
    expect(said(atS4, [[1, easy(5000, { step: "WR-A/9" })]])).toEqual(["1 W-STEP -> run 5000 m"]);
  });
});

test("a run is low impact at any stage while a bone heals, and out where it has no minutes", () => {
  const settings = { ...SEED, packs: ["bsi"], profile: "bsi0" } as const;
  for (const stage of ["S0", "S4", "maintain"] as const) {
    const bone = runnerAt(stage, {}, [], settings);
    expect(said(bone, [[1, easy(5000, { durationMin: 30 })]])).toEqual([
      "1 E-PACK-BSI -> cycle 30 min",
    ]);
    expect(said(bone, [[1, easy()]])).toEqual(["1 E-PACK-BSI -> out"]);
  }
});

describe("an open flag that stops running", () => {
  const flagged = runnerAt("S4", {}, [{ kind: "flag", at: at(9, "08:00"), flag: "RF-BSI" }]);
  test("closes the whole week, and says who opens it", () => {
    const all = found(flagged, [
      [1, easy(), RAISES],
      [2, { activity: "swim", durationMin: 30 }],
    ]);
    expect(all.map(({ rule, severity, fix }) => [rule, severity, fix])).toEqual(
      Array.from({ length: 3 }, () => ["B0", "stop", null]),
    );
    for (const one of all) expect(describeNoFix(one, ENGLISH)).toMatch(/clinician/u);
  });
});

test("before the first questions are answered the whole week waits for them", () => {
  const all = found({ ...atS4, state: emptyState(SEED) }, [
    [1, easy(), RAISES],
    [2, { activity: "swim", durationMin: 30 }],
  ]);
  expect(all.map(({ rule, severity, fix }) => [rule, severity, fix])).toEqual(
    Array.from({ length: 3 }, () => ["B-UNANSWERED", "stop", null]),
  );
  for (const one of all) expect(describeNoFix(one, ENGLISH)).toMatch(/first questions/u);
});

test("a session is reviewed against a state as against its context, and a pack's ban has a fix", () => {
  const { state, at: time } = runnerAt("S1");
  expect(review({ items: [line("squat_deep")] }, state, time)).toMatchObject([
    { rule: "E-DEEP-BEND", fix: { exercise: "box_squat" }, noFix: null },
  ]);
  expect(review({ items: [line("moonwalk")] }, state, time)).toMatchObject([
    { rule: "E-UNKNOWN", fix: null, noFix: "unknown" },
  ]);
});
