import { describe, expect, test } from "vitest";
import { known, said } from "#testing/day.ts";
import {
  after,
  answersTo,
  answerTo,
  at,
  intake,
  morning,
  now,
  reading,
  rulesOf,
  run,
  SEED,
  strength,
} from "#testing/history.ts";
import type { Entry, Guidance, Question } from "#timeline/timeline.ts";

const plannedRun = (day: number, distanceM = 6000): Question => ({
  at: at(day, "18:00"),
  planned: { activity: "run", distanceM },
});
const feels = (day: number, pain: number, limp = false): Entry => now(at(day, "17:55"), pain, limp);
const flag = (day: number, id: string): Entry => ({ kind: "flag", at: at(day, "08:00"), flag: id });
const verdicts = ({ sessions }: Guidance): string[] =>
  sessions.map(({ verdict, effect }) => `${verdict}/${effect}`);

describe("a runner who keeps running with a mildly sore tendon", () => {
  test("runs, settles overnight, rests a day and runs again", () => {
    const facts = [
      known({ at: at(4, "08:00") }),
      feels(4, 1),
      run("easy", at(4, "18:45"), { painDuringPeak: 2 }),
      morning(at(5, "07:00"), 1),
      feels(5, 1),
      feels(6, 1),
    ];
    const days = answersTo(facts, [plannedRun(4), plannedRun(5), plannedRun(6)]);
    expect(days.map(said)).toEqual(["run: B9", "modify: B7", "run: B9"]);
    expect(days.map(verdicts)).toEqual([[], ["within/eligible"], ["within/eligible"]]);
    expect(days[1]?.wouldChange.find((one) => one.if["waitDays"] === 1)?.then).toBe("run");
  });

  test("overdoes a hill run, swaps while it is sore, and goes on with an easier step once it is back", () => {
    const facts = [
      known(),
      run("hills", at(5, "18:00"), { painDuringPeak: 4, painAfter: 3, rpe: 7 }),
      morning(at(6, "07:00"), 3),
      reading("hills", at(6, "18:00"), 2),
      feels(6, 2),
      feels(9, 1),
    ];
    const [nextDay, later] = answersTo(facts, [plannedRun(6), plannedRun(9)]);
    expect(nextDay && said(nextDay)).toBe("modify: B5 B7");
    expect(nextDay?.how).toEqual(["swapLowImpact", "lightDayOnly"]);
    expect(nextDay && verdicts(nextDay)).toEqual(["over/regress"]);
    expect(later && said(later)).toBe("run: B9");
    expect(later?.step).toBe("regress");
  });

  test("wakes sore after an evening run and is back by evening: within for the 24-hour clock, over for the morning's", () => {
    const facts = [
      known(),
      run("evening", at(5, "20:00"), { painDuringPeak: 3 }),
      morning(at(6, "06:30"), 3),
      reading("evening", at(6, "20:00"), 1),
    ];
    const asked = at(6, "21:00");
    expect(verdicts(answerTo(facts, asked))).toEqual(["within/eligible"]);
    expect(verdicts(answerTo(facts, asked, { ...SEED, profile: "silbernagel2007" }))).toEqual([
      "over/hold",
    ]);
  });

  test("is told to cut a long run that is too long, and may run the rest of it", () => {
    const facts = [known(), feels(6, 1)];
    const today = answerTo(facts, plannedRun(6, 15_000));
    expect(today).toMatchObject({ decision: "modify", how: ["capDistance"], capM: 11_000 });
    expect(today.wouldChange.find((one) => one.if["distanceM"] === 11_000)?.then).toBe("run");
  });

  test("whose mornings creep up keeps the baseline guarded against it", () => {
    const creeping = Array.from({ length: 21 }, (_, day) =>
      morning(at(day + 1, "07:00"), 1 + Math.floor(day / 5)),
    );
    expect(answerTo([intake(), ...creeping], at(22, "12:00")).baseline).toBe(2);
    expect(answerTo([intake(), ...creeping], at(22, "12:00")).step).toBe("regress");
  });

  test("who takes painkillers is not moved on by what they hide", () => {
    const facts = [
      known(),
      run("masked", at(5, "18:00")),
      morning(at(6, "07:00"), 0, { painMedsLast24h: true }),
    ];
    expect(verdicts(answerTo(facts, at(6, "20:00")))).toEqual(["within/hold"]);
  });
});

const step = (id: string, day: number): Entry[] => [
  run(id, at(day, "19:00"), { step: "WR-A/1", distanceM: 1500 }),
  reading(id, at(day + 1, "19:00"), 1),
];

describe("a runner who stopped", () => {
  const ready: Entry[] = [
    { kind: "test", at: at(5, "08:00"), test: "walk30", pain: 1 },
    { kind: "test", at: at(5, "09:00"), test: "heelRaise", reps: 22, otherReps: 26, pain: 1 },
    { kind: "test", at: at(5, "10:00"), test: "hop10", pain: 2 },
  ];
  const back = intake({ mode: "returning", longestRun30dM: null });

  test("swaps until every gate is met, then starts on the walk-run table and climbs it", () => {
    const table: Entry = { kind: "assign", at: at(5, "12:00"), stage: "S3", walkRun: "WR-A" };
    const facts = [
      back,
      feels(4, 1),
      ...ready,
      table,
      feels(6, 1),
      ...step("a", 6),
      ...step("b", 9),
      feels(11, 1),
    ];
    const asked = { at: at(11, "18:00"), planned: { step: "WR-A/1" } };
    const [before, gatesMet, climbing] = answersTo(facts, [plannedRun(4), plannedRun(6), asked]);
    expect(before && said(before)).toBe("modify: BP B6");
    expect(before?.how).toEqual(["swapLowImpact", "walkRun"]);
    expect(gatesMet?.how).toEqual(["walkRun"]);
    expect(climbing).toMatchObject({
      decision: "run",
      walkRun: { table: "WR-A", step: 1, next: "up" },
    });
  });

  test("isn't let run by a stage the coach assigned, only by the gates", () => {
    const assigned: Entry = { kind: "assign", at: at(1, "08:00"), stage: "S4" };
    const today = answerTo([back, assigned, feels(4, 1)], {
      ...plannedRun(4),
      screen: ["run_easy"],
    });
    expect(today.reasons[0]).toMatchObject({
      rule: "BP",
      facts: { gatesNotMet: "briskWalk, heelRaise, hopPain" },
    });
    expect(today.screen?.removed.map(({ exercise }) => exercise)).toEqual(["run_easy"]);
  });

  test("is one who was kept from running for a week after limping, however they feel now", () => {
    const facts = [intake(), run("limped", at(5, "18:00"), { limp: true })];
    const week = after(at(5, "18:00"), 168);
    const asked = (time: string): Guidance =>
      answerTo([...facts, now(after(time, -1), 0)], { at: time, planned: {} });
    expect(rulesOf(asked(week))).toContain("BP");
    expect(rulesOf(asked(after(week, 0, -1)))).not.toContain("BP");
  });
});

describe("a red flag", () => {
  test("on the first screen ends in rest and a referral, before anything else is known", () => {
    const first = intake({ answers: { calfSwelling: true }, baselinePain: null });
    const today = answerTo([first, feels(0, 0)], at(0, "18:00"));
    expect(today).toMatchObject({
      decision: "rest",
      refer: { flag: "RF-DVT", level: "sameDay", locks: ["all"] },
    });
    expect(rulesOf(today)[0]).toBe("B0");
    expect(today.wouldChange).toEqual([]);
  });

  test("outlasts feeling better, and closes only with a clinician's clearance", () => {
    const cleared: Entry = {
      kind: "clearance",
      at: at(9, "08:00"),
      flag: "RF-DVT",
      by: "Dr A",
      recordedBy: "coach",
    };
    const better = Array.from({ length: 8 }, (_, day) => morning(at(day + 1, "07:00"), 0));
    const facts = [known(), flag(5, "RF-DVT"), ...better, feels(8, 0), cleared, feels(9, 0)];
    expect(
      answersTo(facts, [plannedRun(8), plannedRun(9)]).map(({ decision }) => decision),
    ).toEqual(["rest", "run"]);
  });

  test("of cholesterol sends to a doctor and holds the step, and lets the runner run", () => {
    const today = answerTo([known(), flag(5, "RF-FH"), feels(6, 1)], plannedRun(6));
    expect(today).toMatchObject({
      decision: "run",
      refer: { flag: "RF-FH", level: "routine" },
      step: "hold",
    });
  });

  test("of bone makes any pain too much", () => {
    const facts = [
      known(),
      run("a", at(5, "18:00"), { painDuringPeak: 1, painAfter: 0 }),
      flag(6, "RF-BSI"),
      feels(6, 0),
    ];
    const today = answerTo(facts, plannedRun(6));
    expect(today.refer?.locks).toEqual(["running", "jumping", "heelRaises"]);
    expect(verdicts(today)).toEqual(["over/regress"]);
  });
});

describe("a strength block", () => {
  test("of an insertional runner is screened with substitutes that fit", () => {
    const facts = [
      intake({ site: "insertional" }),
      { kind: "assign", at: at(0, "09:00"), stage: "S2" } as const,
      feels(4, 1),
    ];
    const screened = answerTo(facts, {
      at: at(4, "18:00"),
      screen: ["heel_drop", "stretch_gastroc", "hr_sl_floor"],
    });
    expect(screened.screen).toMatchObject({
      kept: ["hr_sl_floor"],
      removed: [
        { exercise: "heel_drop", substitute: "ecc_floor" },
        { exercise: "stretch_gastroc", substitute: "hr_seat" },
      ],
    });
    expect(screened.how).toContain("substitute");
  });

  test("done as prescribed for a calm fortnight earns the step from holds to raises", () => {
    const days = Array.from({ length: 14 }, (_, day) => day + 1);
    const facts = [
      intake(),
      { kind: "assign", at: at(0, "09:00"), stage: "S0" } as const,
      ...days.map((day) =>
        morning(at(day, "07:00"), 1, { stiffnessMin: 5, painMedsLast24h: false }),
      ),
      ...days.map((day) => strength(`s${day}`, at(day, "12:00"))),
      { kind: "test", at: at(14, "09:00"), test: "heelRaise", pain: 2 } as const,
    ];
    const fortnight = answerTo(facts, at(15, "11:00"));
    expect(fortnight.gates.map(({ met }) => met)).toEqual([true, false]);
    const settled = answerTo(
      [...facts, morning(at(15, "07:00"), 1, { stiffnessMin: 5, painMedsLast24h: false })],
      at(15, "11:00"),
    );
    expect(settled.gates.map(({ met }) => met)).toEqual([true, true]);
    expect(settled.step).toBe("progress");
    const older = [intake({ age: 62 }), ...facts.slice(1)];
    expect(
      answerTo(
        [...older, morning(at(15, "07:00"), 1, { stiffnessMin: 5, painMedsLast24h: false })],
        at(14, "08:59"),
      ).step,
    ).toBe("hold");
  });
});

describe("a runner who travels", () => {
  test("wakes the next morning where they are", () => {
    const flight = run("a", "2026-03-06T22:00:00Z", { zone: "Europe/London" });
    const woke = morning("2026-03-07T21:30:00Z", 1, { zone: "Asia/Tokyo" });
    expect(verdicts(answerTo([known(), flight, woke], "2026-03-07T23:00:00Z"))).toEqual([
      "pending/hold",
    ]);
    const wokeHome = morning("2026-03-07T21:30:00Z", 1, { zone: "Europe/London" });
    expect(verdicts(answerTo([known(), flight, wokeHome], "2026-03-07T23:00:00Z"))).toEqual([
      "within/eligible",
    ]);
  });
});

describe("a runner who says nothing", () => {
  test("is neither moved on nor let run until they answer", () => {
    const silent = answerTo(
      [
        intake({ baselinePain: null }),
        run("a", at(2, "18:00"), {
          painDuringPeak: null,
          painAfter: null,
          limp: null,
          painBefore: null,
          rpe: null,
        }),
      ],
      plannedRun(6),
    );
    expect(verdicts(silent)).toEqual(["unknown/hold"]);
    expect(silent).toMatchObject({ decision: "rest", baseline: null, step: "hold" });
    expect(rulesOf(silent)[0]).toBe("B-UNANSWERED");
  });

  test("of whom nothing at all is known rests, and is told so", () => {
    const nothing = answerTo([], at(0, "08:00"));
    expect(nothing).toMatchObject({
      decision: "rest",
      refer: null,
      stage: "S0",
      step: "hold",
      baseline: null,
    });
    expect(nothing.sessions).toEqual([]);
  });
});
