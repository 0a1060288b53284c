import { describe, expect, test } from "vitest";
import { after, answerTo, at, intake, morning, reading, run, strength } from "#testing/history.ts";
import type { Entry, IntakeEntry, SessionEntry, WeeklyStep } from "#timeline/timeline.ts";

const ASKED = at(30, "12:00");

type Mornings = readonly (readonly [pain: number | null, stiffness: number | null])[];
const CALM: Mornings = Array.from({ length: 14 }, () => [1, 10] as const);

/** Fourteen mornings (or more) up to the question, the latest last, all without pain medicine. */
const mornings = (told: Mornings, painMedsLast24h: boolean | null = false): Entry[] =>
  told.map(([pain, stiffnessMin], index) =>
    morning(at(31 - told.length + index, "07:00"), pain, { stiffnessMin, painMedsLast24h }),
  );
const settledAt = (session: SessionEntry): Entry[] => [
  session,
  reading(session.id, after(session.at, 24), 1),
];
const assign = (time: string, stage: "S0" | "S1" | "S2" | "maintain" = "S0"): Entry => ({
  kind: "assign",
  at: time,
  stage,
});
const heelRaise: Entry = { kind: "test", at: at(20, "08:00"), test: "heelRaise", pain: 1 };

interface Case {
  readonly runner?: Partial<IntakeEntry>;
  readonly assigned?: Entry;
  readonly mornings?: Entry[];
  readonly sessions?: readonly SessionEntry[];
  readonly more?: readonly Entry[];
}

/** A week that earns a step up, but for what is told otherwise. */
function stepOf(told: Case): WeeklyStep {
  const sessions = told.sessions ?? [
    strength("s1", at(26, "12:00")),
    strength("s2", at(28, "12:00")),
  ];
  const facts = [
    intake(told.runner),
    told.assigned ?? assign(at(10, "08:00")),
    ...(told.mornings ?? mornings(CALM)),
    ...sessions.flatMap(settledAt),
    heelRaise,
    ...(told.more ?? []),
  ];
  return answerTo(facts, ASKED).step;
}

const s1 = strength("s1", at(26, "12:00"));
const week = (thisWeek: number, lastWeek: number, weekBefore = lastWeek): Mornings => [
  ...Array.from({ length: 7 }, () => [weekBefore, 10] as const),
  ...Array.from({ length: 7 }, () => [lastWeek, 10] as const),
  ...Array.from({ length: 7 }, () => [thisWeek, 10] as const),
];
const stiff = (thisWeek: number, lastWeek: number, weekBefore: number): Mornings => [
  ...Array.from({ length: 7 }, () => [1, weekBefore] as const),
  ...Array.from({ length: 7 }, () => [1, lastWeek] as const),
  ...Array.from({ length: 7 }, () => [1, thisWeek] as const),
];

describe("a step up", () => {
  test("is earned by a full calm week with the work done", () => {
    expect(stepOf({})).toBe("progress");
  });

  test("takes exactly 168 h on the step, and 336 h from age 60", () => {
    expect(stepOf({ assigned: assign(after(ASKED, -168)) })).toBe("progress");
    expect(stepOf({ assigned: assign(after(ASKED, -168, 1)) })).toBe("hold");
    const older = (hours: number, age: number): WeeklyStep =>
      stepOf({ runner: { age }, assigned: assign(after(ASKED, -hours)) });
    expect(older(168, 59)).toBe("progress");
    expect(older(168, 60)).toBe("hold");
    expect(older(336, 60)).toBe("progress");
  });

  test.each<[string, Case]>([
    ["no assignment yet", { assigned: morning(at(0, "03:00"), null) }],
    ["age unanswered", { runner: { age: null } }],
    ["at maintain, which has no next stage", { assigned: assign(at(10, "08:00"), "maintain") }],
    ["an open flag", { more: [{ kind: "flag", at: at(20, "08:00"), flag: "RF-FAIL" }] }],
    [
      "a gate not met",
      { more: [{ kind: "test", at: at(21, "08:00"), test: "heelRaise", pain: 4 }] },
    ],
    ["a gate's test missing", { more: [{ kind: "test", at: at(21, "08:00"), test: "heelRaise" }] }],
    [
      "a tendon session that has not settled",
      { more: [run("r", at(27, "12:00")), reading("r", at(28, "12:00"), 2)] },
    ],
    ["a pending tendon session", { more: [strength("p", at(30, "08:00"))] }],
    ["no session this week", { sessions: [strength("s1", at(20, "12:00"))] }],
    ["no strength session", { sessions: [run("r", at(26, "12:00"))] }],
    ["sets unanswered", { sessions: [strength("s1", at(26, "12:00"), { doneSets: null })] }],
    [
      "prescription unanswered",
      { sessions: [s1, strength("s2", at(28, "12:00"), { prescribedSets: null })] },
    ],
    [
      "fewer than four fifths of the sets",
      { sessions: [s1, strength("s2", at(28, "12:00"), { doneSets: 5 })] },
    ],
    [
      "more sets than prescribed",
      { sessions: [s1, strength("s2", at(28, "12:00"), { doneSets: 11 })] },
    ],
    [
      "a run that did more than prescribed",
      { more: settledAt(run("r", at(26, "18:00"), { prescribedSets: 1, doneSets: 2 })) },
    ],
    [
      "a morning that doesn't say about pain medicine",
      { more: [morning(at(30, "08:00"), 1, { stiffnessMin: 10 })] },
    ],
    [
      "pain medicine",
      { more: [morning(at(24, "08:00"), 1, { stiffnessMin: 10, painMedsLast24h: true })] },
    ],
    [
      "fewer than five answered mornings",
      { mornings: mornings(CALM.map(([, stiffness], index) => [index > 8 ? null : 1, stiffness])) },
    ],
    ["fewer than five answered mornings last week", { mornings: mornings(CALM.slice(3)) }],
    ["no stiffness told", { mornings: mornings(CALM.map(([pain]) => [pain, null])) }],
    ["a week that hurts more than the last", { mornings: mornings(week(2, 1)) }],
    ["a stiffer week than the last", { mornings: mornings(stiff(11, 10, 10)) }],
  ])("is held back by %s", (_, told) => {
    expect(stepOf(told)).toBe("hold");
  });

  test.each<[string, Case]>([
    [
      "exactly four fifths of the sets",
      { sessions: [s1, strength("s2", at(28, "12:00"), { doneSets: 6 })] },
    ],
    [
      "five answered mornings a week",
      {
        mornings: mornings(
          CALM.map(([pain, stiffness], index) => [
            index % 7 < 5 ? pain : null,
            index % 7 > 1 ? stiffness : null,
          ]),
        ),
      },
    ],
    ["a calmer week than the last", { mornings: mornings(week(1, 2)) }],
    [
      "a run whose sets were planned and never told as done",
      { more: settledAt(run("r", at(26, "18:00"), { prescribedSets: 10, doneSets: null })) },
    ],
    [
      "a run whose sets were done and never planned",
      { more: settledAt(run("r", at(26, "18:00"), { prescribedSets: null, doneSets: 5 })) },
    ],
    [
      "a ride left unanswered",
      { more: [run("c", at(27, "12:00"), { activity: "cycle", limp: null })] },
    ],
    [
      "a hard ride",
      { more: settledAt(run("c", at(27, "12:00"), { activity: "cycle", painAfter: 3 })) },
    ],
  ])("is not held back by %s", (_, told) => {
    expect(stepOf(told)).toBe("progress");
  });

  test("is not for a pregnant or post-partum runner from S2 on", () => {
    expect(stepOf({ runner: { pregnancy: "pregnant" } })).toBe("progress");
    const fromS2 = (pregnancy: IntakeEntry["pregnancy"]): WeeklyStep =>
      stepOf({
        runner: { pregnancy },
        assigned: assign(at(10, "08:00"), "S2"),
        more: [
          { kind: "test", at: at(21, "08:00"), test: "heelRaise", reps: 20 },
          { kind: "test", at: at(21, "08:00"), test: "walk30", pain: 1 },
          { kind: "test", at: at(21, "08:00"), test: "hop10", pain: 1 },
        ],
      });
    expect(fromS2("none")).toBe("progress");
    expect(fromS2("postpartum12w")).toBe("hold");
  });
});

describe("a step back", () => {
  test.each<[string, Partial<SessionEntry>]>([
    ["a limp", { limp: true }],
    ["pain over the limit", { painDuringPeak: 4 }],
    ["a limp on a ride", { activity: "cycle", limp: true }],
  ])("follows from %s this week", (_, told) => {
    expect(stepOf({ more: [run("r", at(27, "12:00"), told)] })).toBe("regress");
  });

  test("follows from a session that still hurts over the limit a day later", () => {
    const lingering = [run("r", at(27, "12:00")), reading("r", at(28, "12:00"), 4)];
    expect(stepOf({ more: lingering })).toBe("regress");
  });

  test("looks at this week alone: start exclusive, end inclusive", () => {
    expect(stepOf({ more: [run("r", after(ASKED, -168), { limp: true })] })).not.toBe("regress");
    expect(stepOf({ more: [run("r", after(ASKED, -168, 1), { limp: true })] })).toBe("regress");
    expect(stepOf({ more: [run("r", ASKED, { limp: true })] })).toBe("regress");
  });

  test("follows from mornings that rose in two consecutive weeks, not in one", () => {
    expect(stepOf({ mornings: mornings(week(3, 2, 1)) })).toBe("regress");
    expect(stepOf({ mornings: mornings(week(3, 2, 2)) })).toBe("hold");
    expect(stepOf({ mornings: mornings(week(2, 2, 1)) })).toBe("progress");
    expect(stepOf({ mornings: mornings(stiff(12, 11, 10)) })).toBe("regress");
    expect(stepOf({ mornings: mornings(stiff(12, 11, 11)) })).toBe("hold");
  });

  test("comes before anything else", () => {
    expect(
      stepOf({ runner: { age: null }, more: [run("r", at(27, "12:00"), { limp: true })] }),
    ).toBe("regress");
  });
});
