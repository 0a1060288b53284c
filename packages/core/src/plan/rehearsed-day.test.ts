import { describe, expect, test } from "vitest";
import { simulate, type SimulatedDay } from "#plan/simulate.ts";
import { at, morning, now, reading, run } from "#testing/history.ts";
import { type Planning, runnerAt } from "#testing/plans.ts";
import { easy, hard, lift, line, RAISES, type Sketch, step, week } from "#testing/sketch.ts";
import type { Entry } from "#timeline/timeline.ts";

const CALM = runnerAt("S2");
const best = (who: Planning, sketch: Sketch) =>
  simulate(who.state, week(who, sketch), { mornings: "best" });
const daysOf = (who: Planning, sketch: Sketch): readonly SimulatedDay[] => best(who, sketch).days;

const FULL: Sketch = [
  [
    0,
    { activity: "walk", durationMin: 20 },
    { activity: "strength", items: [line("hr_seat", 3), line("bridge", 2)] },
    easy(6000, { durationMin: 40 }),
  ],
];
const WALK = "rehearsed 2026-03-11 0";
const LIFT = "rehearsed 2026-03-11 1";
const RUN = "rehearsed 2026-03-11 2";

describe("a rehearsed day", () => {
  const [first, second] = daysOf(CALM, FULL);
  test("begins with a morning and says before the questions how it feels", () => {
    expect(first?.date).toBe("2026-03-11");
    expect(first?.before).toEqual([
      morning(at(10, "07:00"), 0, { stiffnessMin: 0, swelling: "none", painMedsLast24h: false }),
      now(at(10, "17:00"), 0),
    ]);
  });
  test("asks of each piece of work as it is planned, and screens the exercises it has", () => {
    const asked = { at: at(10, "17:00") };
    const none = { distanceM: null, durationMin: null, step: null };
    expect(first?.works.map(({ question }) => question)).toStrictEqual([
      { ...asked, planned: { ...none, activity: "walk", durationMin: 20 } },
      { ...asked, planned: { ...none, activity: "strength" }, screen: ["hr_seat", "bridge"] },
      { ...asked, planned: { ...none, activity: "run", distanceM: 6000, durationMin: 40 } },
    ]);
    const [walkRun] = daysOf(CALM, [[0, step("WR-A/0")]]);
    expect(walkRun?.works[0]?.question.planned).toMatchObject({ step: "WR-A/0" });
  });
  test("tells its work as done in full, and how it was an hour later", () => {
    const felt = { painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false, step: null };
    const noSets = { prescribedSets: null, doneSets: null };
    const done = { ...felt, kind: "session", at: at(10, "18:00") };
    const later = { kind: "settling", at: at(10, "19:00"), pain60min: 0 };
    expect(first?.after).toEqual([
      {
        ...{ ...done, ...noSets, id: WALK, activity: "walk" },
        ...{ durationMin: 20, distanceM: null, rpe: 1 },
      },
      {
        ...{ ...done, id: LIFT, activity: "strength", prescribedSets: 5, doneSets: 5 },
        ...{ durationMin: null, distanceM: null, rpe: 4 },
      },
      {
        ...{ ...done, ...noSets, id: RUN, activity: "run" },
        ...{ durationMin: 40, distanceM: 6000, rpe: 4 },
      },
      ...[WALK, LIFT, RUN].map((session) => ({ ...later, session })),
    ]);
  });
  test("tells on the next one how each piece of it settled, and then nothing more of it", () => {
    expect(second?.before.slice(1, -1)).toEqual(
      [WALK, LIFT, RUN].map((session) => reading(session, at(11, "17:00"), 0)),
    );
    expect(daysOf(CALM, FULL)[2]?.before).toHaveLength(2);
  });
  test("tells a hard run as hard, and of a walk-run its step", () => {
    expect(daysOf(CALM, [[0, hard]])[0]?.after[0]).toMatchObject({ rpe: 5 });
    const [{ after: told } = { after: [] }] = daysOf(CALM, [[0, step("WR-A/0")]]);
    expect(told[0]).toMatchObject({ step: "WR-A/0", durationMin: null, distanceM: null });
  });
  test("tells a session without lines as done without sets", () => {
    const [{ after: told } = { after: [] }] = daysOf(CALM, [[0, { activity: "strength" }]]);
    expect(told[0]).toMatchObject({ prescribedSets: 0, doneSets: 0 });
  });
});

/** What a rehearsed day tells before its questions where a morning was told at this time of it. */
const toldFirst = (clock: string) =>
  daysOf(runnerAt("S2", {}, [morning(at(10, clock), 1)]), [[0, RAISES]])[0]?.before.map(
    ({ kind }) => kind,
  );
/** The step that a rehearsed week ends with where a run before it went over. */
function stepAfter(time: string) {
  const bad: Entry = run("bad", time, { painDuringPeak: 6, limp: true });
  return best(runnerAt("S2", {}, [bad]), [[0, { activity: "walk" }]]).step;
}

/** What the rules answer on seven days with nothing planned, each answer once. */
const unplannedAnswers = (mornings: "best" | "worst"): readonly string[] => {
  const { days } = simulate(CALM.state, { days: [] }, { mornings, from: "2026-03-11" });
  return [
    ...new Set(days.map(({ unplanned }) => `${unplanned.decision} ${unplanned.reasons[0]?.rule}`)),
  ];
};

describe("a rehearsed week", () => {
  test("begins with the first planned day whose questions are still to come", () => {
    const sketch: Sketch = [
      [0, RAISES],
      [2, RAISES],
    ];
    const firstOf = (clock: string) =>
      daysOf(runnerAt("S2", {}, [now(at(10, clock), 1)]), sketch)[0]?.date;
    expect(firstOf("17:00")).toBe("2026-03-11");
    expect(firstOf("17:01")).toBe("2026-03-13");
  });
  test("can begin on a day with nothing planned, and never on one that is over", () => {
    const plan = week(CALM, [[2, RAISES]]);
    const datesFrom = (from: string, who = CALM) =>
      simulate(who.state, plan, { mornings: "best", from }).days.map(({ date }) => date);
    expect(datesFrom("2026-03-11")).toEqual(
      [11, 12, 13, 14, 15, 16, 17].map((day) => `2026-03-${day}`),
    );
    const told = runnerAt("S2", {}, [now(at(10, "17:01"), 1)]);
    expect(datesFrom("2026-03-10", told)[0]).toBe("2026-03-12");
    expect(datesFrom("soon")).toEqual([]);
  });
  test("says of each day what the rules answer whatever is planned on it", () => {
    expect(unplannedAnswers("best")).toEqual(["run B9"]);
    expect(unplannedAnswers("worst")).toEqual(["modify B3"]);
  });
  test("doesn't tell again what today has told already", () => {
    expect(toldFirst("07:00")).toEqual(["morning", "now"]);
    expect(toldFirst("07:01")).toEqual(["now"]);
  });
  test("leaves out what is planned for no date", () => {
    const plan = { days: [{ date: "soon", works: [RAISES] }, ...week(CALM, [[1, RAISES]]).days] };
    const { days } = simulate(CALM.state, plan, { mornings: "best" });
    expect(days.map(({ works }) => works.length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    const never = { days: [{ date: "soon", works: [RAISES] }] };
    expect(simulate(CALM.state, never, { mornings: "worst" })).toEqual({
      ...{ mornings: "worst", rule: "W-SIMULATED" },
      ...{ days: [], lost: [], step: null },
    });
  });
  test("ends with the step of its last minute: what went over on its first day still counts", () => {
    expect(stepAfter(at(10, "00:00"))).toBe("regress");
    expect(stepAfter(at(9, "23:58"))).toBe("hold");
  });
  test("loses what is swapped or dropped, not what is done otherwise", () => {
    const early = runnerAt("S1", {}, [run("r", at(9, "18:00"))]);
    const { lost } = best(early, [
      [0, easy(5000)],
      [1, lift("squat_deep")],
    ]);
    expect(lost).toMatchObject([
      { date: "2026-03-11", activity: "run", outcome: "dropped", rule: "B7" },
    ]);
  });
});
