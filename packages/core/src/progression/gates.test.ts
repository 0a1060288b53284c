import { describe, expect, test } from "vitest";
import {
  after,
  answerTo,
  at,
  intake,
  morning,
  reading,
  run,
  SEED,
  strength,
} from "#testing/history.ts";
import type {
  Entry,
  Gate,
  RunnerSettings,
  SessionEntry,
  Stage,
  TestEntry,
} from "#timeline/timeline.ts";

const ASKED = at(40, "12:00");
const assign = (stage: Stage, time = at(1, "08:00")): Entry => ({
  kind: "assign",
  at: time,
  stage,
});
const tested = (which: TestEntry["test"], told: Partial<TestEntry>): Entry => ({
  kind: "test",
  at: at(30, "08:00"),
  test: which,
  ...told,
});
/** A session and the calm reading that settles it. */
const settledAt = (session: SessionEntry): Entry[] => [
  session,
  reading(session.id, after(session.at, 24), 1),
];

function gatesOf(
  facts: readonly Entry[],
  asked = ASKED,
  settings: RunnerSettings = SEED,
): Record<string, Gate> {
  const { gates } = answerTo(facts, asked, settings);
  return Object.fromEntries(gates.map((gate) => [gate.gate, gate]));
}
const met = (
  facts: readonly Entry[],
  gate: string,
  settings: RunnerSettings = SEED,
): Gate["met"] | undefined => gatesOf(facts, ASKED, settings)[gate]?.met;

describe("the gates of each stage", () => {
  test.each<[Stage, string[]]>([
    ["S0", ["heelRaisePain", "holdsWeek"]],
    ["S1", ["floorRaisesWeek", "adlPain"]],
    ["S2", ["adlPain", "briskWalk", "heelRaise", "hopPain"]],
    ["S3", ["run30", "heelRaiseLsi", "hopLsi"]],
    ["S4", ["score", "heelRaiseLsi", "hopLsi", "running4Weeks"]],
    ["maintain", []],
  ])("from %s are %j", (stage, gates) => {
    const answer = answerTo([intake(), assign(stage)], ASKED);
    expect(answer.stage).toBe(stage);
    expect(answer.gates.map(({ gate }) => gate)).toEqual(gates);
  });

  test("without an assignment are those from S0", () => {
    const answer = answerTo([intake()], ASKED);
    expect(answer.stage).toBe("S0");
    expect(answer.gates.map(({ met: isMet }) => isMet)).toEqual(["missing", "missing"]);
  });

  test.each<[string, Stage, Stage]>([
    ["RF-STER", "S3", "S1"],
    ["RF-SPA", "maintain", "S1"],
    ["RF-SPA", "S0", "S0"],
    ["RF-FH", "S4", "S2"],
    ["RF-FH", "S1", "S1"],
  ])("%s holds %s down to %s", (flag, assigned, held) => {
    const open: Entry = { kind: "flag", at: at(2, "08:00"), flag };
    expect(answerTo([intake(), assign(assigned), open], ASKED).stage).toBe(held);
  });
});

const adl = (adlPain: number | null, stage: Stage): Entry[] => [intake({ adlPain }), assign(stage)];

const heelPain = (pain: number): Entry[] => [intake(), tested("heelRaise", { pain })];

describe("pain gates", () => {
  test("pass at the number, and not above it", () => {
    expect(met(heelPain(3), "heelRaisePain")).toBe(true);
    expect(met(heelPain(4), "heelRaisePain")).toBe(false);
    expect(met(adl(3, "S1"), "adlPain")).toBe(true);
    expect(met(adl(4, "S1"), "adlPain")).toBe(false);
    expect(met(adl(2, "S2"), "adlPain")).toBe(true);
    expect(met(adl(3, "S2"), "adlPain")).toBe(false);
    expect(met(adl(null, "S2"), "adlPain")).toBe("missing");
  });

  test("never ask for less than the profile's limit", () => {
    const pfp: RunnerSettings = { ...SEED, profile: "pfp2" };
    const bsi: RunnerSettings = { ...SEED, packs: ["achilles", "bsi"] };
    const facts = [intake({ adlPain: 1 }), tested("heelRaise", { pain: 3 })];
    expect(met(facts, "heelRaisePain", pfp)).toBe(false);
    expect(met([...facts, assign("S2")], "adlPain", bsi)).toBe(false);
    const walk = (pain: number): Entry[] => [intake(), assign("S2"), tested("walk30", { pain })];
    expect(met(walk(3), "briskWalk")).toBe(true);
    expect(met(walk(4), "briskWalk")).toBe(false);
    expect(met(walk(5), "briskWalk", { ...SEED, profile: "silbernagel2007" })).toBe(true);
  });

  test("read the last test of a kind, and a test without the answer is missing", () => {
    const facts = [intake(), assign("S2"), tested("hop10", { pain: 2 })];
    expect(met(facts, "hopPain")).toBe(true);
    expect(met([...facts, tested("hop10", { at: at(31, "08:00"), reps: 10 })], "hopPain")).toBe(
      "missing",
    );
    expect(met([...facts, tested("hop10", { at: at(29, "08:00"), pain: 9 })], "hopPain")).toBe(
      true,
    );
  });
});

const heel = (told: Partial<TestEntry>): Gate["met"] | undefined =>
  met([intake(), assign("S2"), tested("heelRaise", told)], "heelRaise");

describe("heel-raise and symmetry gates", () => {
  test("into running: 20 raises, or nine tenths of the other side", () => {
    expect(heel({ reps: 20 })).toBe(true);
    expect(heel({ reps: 19 })).toBe(false);
    expect(heel({ reps: 9, otherReps: 10 })).toBe(true);
    expect(heel({ reps: 8, otherReps: 10 })).toBe(false);
    expect(heel({ otherReps: 10 })).toBe("missing");
    expect(heel({ reps: 9, otherReps: 10, bilateral: true })).toBe(false);
  });

  test("have no sides to compare when both are sore", () => {
    const raises = tested("heelRaise", { reps: 18, otherReps: 20 });
    const evenFor = (side: "right" | "both") =>
      met([intake({ side }), assign("S3"), raises], "heelRaiseLsi");
    expect([evenFor("right"), evenFor("both")]).toEqual([true, "missing"]);
  });

  test("into stage S4: both symmetries, a missing count being missing and another of 0 not passed", () => {
    const facts = [
      intake(),
      assign("S3"),
      tested("heelRaise", { reps: 18, otherReps: 20 }),
      tested("hop10", { reps: 10, otherReps: 0 }),
    ];
    expect(gatesOf(facts)).toMatchObject({
      heelRaiseLsi: { met: true, value: 90 },
      hopLsi: { met: false, value: null },
    });
    expect(met([...facts, tested("hop10", { at: at(31, "08:00"), reps: 10 })], "hopLsi")).toBe(
      "missing",
    );
  });
});

describe("what a gate shows beside its answer", () => {
  const facts = [
    intake({ adlPain: 1 }),
    tested("walk30", { pain: 1 }),
    tested("heelRaise", { reps: 18, otherReps: 20, pain: 1 }),
    tested("hop10", { reps: 8, otherReps: 10, pain: 1 }),
  ];
  test.each<[Stage, Record<string, string | number>]>([
    ["S0", { heelRaisePain: 3, holdsWeek: "a full week of strength within limits" }],
    ["S1", { floorRaisesWeek: "a full week of strength within limits", adlPain: 3 }],
    ["S2", { adlPain: 2, briskWalk: 3, heelRaise: 20, hopPain: 2 }],
    ["S3", { run30: 2, heelRaiseLsi: 90, hopLsi: 90 }],
    ["S4", { score: 90, heelRaiseLsi: 90, hopLsi: 90, running4Weeks: 4 }],
  ])("from %s is what it asks for", (stage, needs) => {
    const shown = Object.values(gatesOf([...facts, assign(stage)]));
    expect(Object.fromEntries(shown.map((gate) => [gate.gate, gate.needs]))).toEqual(needs);
  });

  test("without a first visit nothing is known of everyday pain or the sore side", () => {
    const unseen = facts.filter(({ kind }) => kind !== "intake");
    expect(met([...unseen, assign("S1")], "adlPain")).toBe("missing");
    expect(met([...unseen, assign("S3")], "heelRaiseLsi")).toBe(true);
  });

  test("fewer raises than asked, with no count of the other side, don't pass as even", () => {
    expect(heel({ reps: 15 })).toBe(false);
  });
});

const week = (assignedAt: string, sessions: readonly Entry[]): Gate["met"] | undefined =>
  met([intake(), assign("S1", assignedAt), ...sessions], "floorRaisesWeek");

describe("a full week of strength", () => {
  const calm = settledAt(strength("a", at(38, "12:00")));

  test("is 168 h since the last assignment, to the instant", () => {
    expect(week(after(ASKED, -168), calm)).toBe(true);
    expect(week(after(ASKED, -168, 1), calm)).toBe(false);
  });

  test("starts again with any assignment", () => {
    const again: Entry = { kind: "assign", at: at(39, "08:00"), walkRun: "WR-A" };
    expect(week(at(1, "08:00"), [...calm, again])).toBe(false);
  });

  test("needs every strength session of this week within, and at least one", () => {
    expect(week(at(1, "08:00"), [])).toBe("missing");
    expect(week(at(1, "08:00"), settledAt(strength("a", after(ASKED, -168))))).toBe("missing");
    expect(week(at(1, "08:00"), settledAt(strength("a", after(ASKED, -168, 1))))).toBe(true);
    const sore = settledAt(strength("b", at(37, "12:00"), { painDuringPeak: 4 }));
    expect(week(at(1, "08:00"), [...calm, ...sore])).toBe(false);
    expect(week(at(1, "08:00"), [...calm, strength("c", at(40, "08:00"))])).toBe(false);
  });

  test("looks at strength alone", () => {
    expect(week(at(1, "08:00"), [...calm, run("r", at(37, "12:00"), { limp: true })])).toBe(true);
  });
});

const easy = (id: string, day: number, told: Partial<SessionEntry> = {}): SessionEntry =>
  run(id, at(day, "18:00"), { durationMin: 30, ...told });

const run30 = (...sessions: SessionEntry[]): Gate | undefined =>
  gatesOf([intake(), assign("S3"), ...sessions.flatMap(settledAt)])["run30"];

describe("easy runs of half an hour", () => {
  test("have to be two, within", () => {
    expect(run30()?.met).toBe("missing");
    expect(run30(easy("a", 30, { painAfter: 4 }))).toMatchObject({ met: "missing", value: null });
    expect(run30(easy("a", 30))).toMatchObject({ met: false, value: 1 });
    expect(run30(easy("a", 30), easy("b", 33))).toMatchObject({ met: true, value: 2 });
    expect(run30(easy("a", 30), easy("b", 33, { painAfter: 4 }))?.met).toBe(false);
  });

  test("are of 30 minutes or more, off the tables but for the last step of WR-A", () => {
    expect(run30(easy("a", 30, { durationMin: 29 }))?.met).toBe("missing");
    expect(run30(easy("a", 30, { durationMin: null }))?.met).toBe("missing");
    expect(run30(easy("a", 30, { step: "WR-A/4" }), easy("b", 33, { step: "P2" }))?.met).toBe(
      "missing",
    );
    expect(run30(easy("a", 30, { step: "WR-A/5" }), easy("b", 33))?.met).toBe(true);
    expect(run30(easy("a", 30, { activity: "walk" }))?.met).toBe("missing");
  });

  test("count however long ago they were, as they read with today's baseline", () => {
    const long = [
      intake({ baselinePain: 2 }),
      assign("S3"),
      ...settledAt(easy("a", 2)),
      ...settledAt(easy("b", 5)),
    ];
    const later = (baselinePain: number): Entry[] => [
      ...long,
      ...Array.from({ length: 12 }, (_, index) => morning(at(60 + index * 10, "07:00"), null)),
      intake({ at: at(190, "08:00"), baselinePain }),
    ];
    const asked = at(200, "12:00");
    expect(gatesOf(later(1), asked)["run30"]).toMatchObject({ met: true, value: 2 });
    expect(gatesOf(later(0), asked)["run30"]).toMatchObject({ met: "missing", value: null });
    const bone: Entry = { kind: "flag", at: at(195, "08:00"), flag: "RF-BSI" };
    expect(gatesOf([...later(1), bone], asked)["run30"]?.met).toBe("missing");
  });
});

const scored = (first: number): Entry => ({
  kind: "outcome",
  at: at(30, "08:00"),
  measure: "achillesScore",
  items: [first, 10, 10, 10, 10, 10, 10, { branch: "B", points: 20 }],
});

const inWeeks = (...days: number[]): SessionEntry[] =>
  days.map((day, index) => run(`r${index}`, at(day, "12:00")));

const weeks = (...sessions: SessionEntry[]): Gate["met"] | undefined =>
  met([intake(), assign("S4"), ...sessions.flatMap(settledAt)], "running4Weeks");

describe("four weeks of running", () => {
  test("are a run in each of them, all within", () => {
    expect(weeks(...inWeeks(38, 32, 25, 18))).toBe(true);
    expect(weeks(...inWeeks(38, 32, 25))).toBe(false);
    expect(weeks(...inWeeks(38, 32, 25, 12))).toBe(false);
    expect(weeks(...inWeeks(38, 32, 25, 18), run("bad", at(30, "12:00"), { limp: true }))).toBe(
      false,
    );
  });

  test("are missing without any run in them", () => {
    expect(weeks()).toBe("missing");
    expect(weeks(...inWeeks(5))).toBe("missing");
  });

  test("start exclusive and end inclusive", () => {
    expect(weeks(...inWeeks(33, 26, 19, 12))).toBe(false);
    expect(weeks(...inWeeks(38, 33, 26, 19))).toBe(true);
  });

  test("come with a score of 90 or more", () => {
    expect(met([intake(), assign("S4"), scored(10)], "score")).toBe(true);
    expect(met([intake(), assign("S4"), scored(9)], "score")).toBe(false);
    expect(met([intake(), assign("S4")], "score")).toBe("missing");
  });
});

const CALF: RunnerSettings = { ...SEED, packs: ["achilles", "calf"] };
const calfAt = (reps: number, otherReps: number, adlPain: number): Entry[] => [
  intake({ adlPain }),
  assign("S3", at(1, "08:00")),
  tested("heelRaise", { reps, otherReps }),
];
const calfMet = (reps: number, otherReps: number, adlPain: number) =>
  ["calfPain", "calfRaises", "calfEven"].map((gate) =>
    met(calfAt(reps, otherReps, adlPain), gate, CALF),
  );

describe("packs beside the Achilles", () => {
  test("add their own gates after the ladder's, and none at other stages", () => {
    expect(Object.keys(gatesOf(calfAt(30, 30, 0), ASKED, CALF))).toEqual([
      ...["run30", "heelRaiseLsi", "hopLsi"],
      ...["calfPain", "calfRaises", "calfEven"],
    ]);
    const early = [intake(), assign("S0", at(1, "08:00"))];
    expect(Object.keys(gatesOf(early, ASKED, CALF))).toEqual(["heelRaisePain", "holdsWeek"]);
  });
  test("a strained calf asks for no pain, thirty raises and even sides", () => {
    expect(calfMet(30, 33, 0)).toEqual([true, true, true]);
    expect(calfMet(29, 29, 1)).toEqual([false, false, true]);
    expect(calfMet(30, 34, 0)).toEqual([true, true, false]);
  });
});
