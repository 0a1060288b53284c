import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISE_IDS } from "#exercises/exercises.ts";
import { at, intake, morning, reading, run } from "#testing/history.ts";
import { parseEntry, parseQuestion, parseTimeline } from "#timeline/format.ts";
import { RED_FLAG_QUESTIONS, RED_FLAGS } from "#triage/triage.ts";

const timeline = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: "springback.timeline/1",
  zone: "Europe/London",
  packs: ["achilles"],
  profile: "seed",
  entries: [],
  ask: [],
  ...over,
});

const faultsOf = (json: unknown): readonly string[] => {
  const parsed = parseTimeline(json);
  return parsed.ok ? [] : parsed.faults;
};

describe("a timeline that isn't one", () => {
  test.each<[string, unknown, string[]]>([
    ["no object", 7, ["timeline: expected an object, got 7"]],
    ["null", null, ["timeline: expected an object, got null"]],
    ["a list", [], ["timeline: expected an object, got a list of 0"]],
    ["an unknown key", timeline({ runner: "x" }), ["runner: unknown key"]],
    [
      "an unknown key of two lines",
      timeline({ "a\nb": "x", "": 1 }),
      ['["a\\nb"]: unknown key', '[""]: unknown key'],
    ],
    ["a key named __proto__", JSON.parse('{"__proto__": 1}'), []],
    [
      "another format",
      timeline({ format: "springback.timeline/2" }),
      ['format: expected "springback.timeline/1", got "springback.timeline/2"'],
    ],
    [
      "no such zone",
      timeline({ zone: "Mars/Olympus" }),
      ['zone: expected an IANA zone such as Europe/London, got "Mars/Olympus"'],
    ],
    ["no packs", timeline({ packs: [] }), ["packs: expected at least one pack, got a list of 0"]],
    [
      "a pack twice",
      timeline({ packs: ["pfp", "achilles", "pfp"] }),
      ['packs[2]: expected no repeats, got "pfp" again'],
    ],
    [
      "an unknown pack",
      timeline({ packs: ["hip"] }),
      [
        'packs[0]: expected one of achilles, plantar, pfp, mtss, calf, hamstring, gluteal, itb, bsi, got "hip"',
      ],
    ],
    [
      "no profile",
      timeline({ profile: undefined }),
      ["profile: expected one of seed, silbernagel2007, pfp2, bsi0, got nothing"],
    ],
    [
      "no entries",
      timeline({ entries: undefined }),
      ["entries: expected a list of entries, got nothing"],
    ],
    [
      "a fact that is a number",
      timeline({ entries: [7] }),
      ["entries[0]: expected an object, got 7"],
    ],
    ["no questions", timeline({ ask: {} }), ["ask: expected a list of questions, got an object"]],
  ])("%s is named with its place", (_, json, faults) => {
    const found = faultsOf(json);
    expect(found).toEqual(
      faults.length > 0 ? faults : expect.arrayContaining(["__proto__: unknown key"]),
    );
  });

  test("every fault has its line, in the order of the file", () => {
    const entries = [
      intake(),
      run("a", at(1, "18:00")),
      morning(at(2, "07:00"), 3, { stiffnessMin: 121 }),
      { ...run("b", at(3, "18:00")), painDuringPeak: 11, mood: "fine" },
    ];
    expect(faultsOf(timeline({ entries, ask: [{ at: "noon" }] }))).toEqual([
      "entries[2].stiffnessMin: expected an integer 0-120, got 121",
      "entries[3].painDuringPeak: expected an integer 0-10, got 11",
      "entries[3].mood: unknown key",
      'ask[0].at: expected a time such as 2026-04-01T07:30:00+01:00, got "noon"',
    ]);
  });

  test("two sessions of one id, and a settling of a session that isn't there, are faults", () => {
    const entries = [
      run("a", at(1, "18:00")),
      run("a", at(2, "18:00")),
      reading("z", at(2, "18:00"), 1),
    ];
    expect(faultsOf(timeline({ entries }))).toEqual([
      'entries[1].id: "a" is already the id of entries[0]',
      'entries[2].session: no session has the id "z"',
    ]);
  });

  test("a settling may stand before the session it names", () => {
    expect(
      faultsOf(timeline({ entries: [reading("a", at(2, "18:00"), 1), run("a", at(1, "18:00"))] })),
    ).toEqual([]);
  });
});

describe("a timeline that is one", () => {
  test("every optional field may be null or left out", () => {
    const entries = [
      {
        kind: "intake",
        at: at(0, "00:00"),
        side: "both",
        site: "unsure",
        mode: "returning",
        baselinePain: null,
        answers: null,
        zone: null,
      },
      {
        kind: "intake",
        at: at(0, "00:00"),
        side: "both",
        site: "unsure",
        mode: "returning",
        answers: { snap: null, gap: false },
      },
      { kind: "session", at: at(1, "00:00"), id: "a", activity: "walk", step: null, limp: null },
      {
        kind: "outcome",
        at: at(1, "00:00"),
        measure: "achillesScore",
        items: [0, null, 0, 0, 0, 0, null, null],
      },
      { kind: "assign", at: at(1, "00:00") },
    ];
    const ask = [
      { at: at(2, "00:00"), planned: null, screen: null, side: null, zone: null },
      { at: at(2, "00:00"), planned: {} },
    ];
    expect(faultsOf(timeline({ entries, ask }))).toEqual([]);
  });

  test("a red-flag question left null is not asked", () => {
    const parsed = parseEntry({
      kind: "flag",
      at: at(0, "00:00"),
      flag: "RF-DVT",
      answers: { cast: null, cancer: false },
    });
    expect(parsed).toMatchObject({ ok: true, entry: { answers: { cancer: false } } });
    expect(
      parsed.ok && Object.keys(("answers" in parsed.entry && parsed.entry.answers) || {}),
    ).toEqual(["cancer"]);
  });

  test("every exercise, flag and flag question of the rules can be written", () => {
    const answers = Object.fromEntries(RED_FLAG_QUESTIONS.map(({ id }) => [id, false]));
    const flags = [...RED_FLAGS.map(({ id }) => id), "RF-STATIN"];
    const entries = [
      { ...intake(), answers },
      { kind: "assign", at: at(0, "00:00"), plan: EXERCISE_IDS },
      ...flags.map((flag) => ({ kind: "flag", at: at(0, "00:00"), flag })),
    ];
    expect(faultsOf(timeline({ entries }))).toEqual([]);
  });

  test("one fact or question that isn't one is refused with every fault in its place", () => {
    expect(parseEntry({ kind: "now", at: "noon", pain: 11 })).toEqual({
      ok: false,
      faults: [
        'at: expected a time such as 2026-04-01T07:30:00+01:00, got "noon"',
        "pain: expected an integer 0-10, got 11",
      ],
    });
    expect(parseQuestion({ at: "noon" })).toEqual({
      ok: false,
      faults: ['at: expected a time such as 2026-04-01T07:30:00+01:00, got "noon"'],
    });
    expect(parseQuestion({ at: at(0, "00:00") })).toMatchObject({ ok: true });
  });

  test("a place with two faults is named once, and a long answer is cut short", () => {
    const tired = { kind: "morning", at: at(1, "07:00"), pain: 1, sleepHours: 24.3 };
    expect(faultsOf(timeline({ entries: [tired] }))).toEqual([
      "entries[0].sleepHours: expected hours 0-24 in steps of 0.5, got 24.3",
    ]);
    expect(faultsOf(timeline({ zone: "x".repeat(61) }))).toEqual([
      `zone: expected an IANA zone such as Europe/London, got "${"x".repeat(56)}..."`,
    ]);
    expect(faultsOf(timeline({ zone: "x".repeat(58) }))).toEqual([
      `zone: expected an IANA zone such as Europe/London, got "${"x".repeat(58)}"`,
    ]);
  });

  test("where the packs can't be read an injury isn't held against them", () => {
    const entries = [{ ...intake(), injury: "achilles/left/midportion" }];
    expect(faultsOf(timeline({ packs: "plantar", entries }))).toEqual([
      'packs: expected a list of packs, got "plantar"',
    ]);
  });

  test("ids that aren't strings are told of once each, not as used twice", () => {
    const entries = [
      { ...run("a", at(1, "08:00")), id: 7 },
      { ...run("a", at(2, "08:00")), id: 7 },
    ];
    expect(faultsOf(timeline({ entries }))).toEqual([
      "entries[0].id: expected a non-empty string, got 7",
      "entries[1].id: expected a non-empty string, got 7",
    ]);
  });

  test("anything at all is read or refused, and nothing throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (entry, question) => {
        expect(parseTimeline(entry).ok).toBe(false);
        expect(typeof parseEntry(entry).ok).toBe("boolean");
        expect(typeof parseQuestion(question).ok).toBe("boolean");
        const parsed = parseTimeline(timeline({ entries: [entry], ask: [question] }));
        if (!parsed.ok)
          for (const fault of parsed.faults) expect(fault).toMatch(/^[^\n]+: [^\n]+$/);
      }),
    );
  });
});

const about = (injury: unknown, entry: object = morning(at(1, "07:00"), 1)): object => ({
  ...entry,
  injury,
});

describe("an injury", () => {
  const packs = ["achilles", "plantar"];
  const lines = (...entries: object[]): readonly string[] => faultsOf(timeline({ packs, entries }));

  test.each(["achilles/left/midportion", "achilles/both/unsure", "plantar/right", null])(
    "may be %s",
    (injury) => expect(lines(about(injury))).toEqual([]),
  );

  test.each([
    "achilles/left",
    "achilles/middle/midportion",
    "plantar/right/midportion",
    "plantar",
    "/left",
    7,
  ])("is not written %s", (injury) => {
    expect(lines(about(injury))).toEqual([
      `entries[0].injury: expected an injury such as achilles/left/midportion or plantar/right, got ${JSON.stringify(injury)}`,
    ]);
  });

  test("is of one of the timeline's packs", () => {
    expect(lines(about("pfp/left"))).toEqual([
      'entries[0].injury: expected one of the runner\'s packs, got "pfp/left"',
    ]);
  });

  test("has the side and site of the intake that names it", () => {
    expect(lines(about("achilles/right/insertional", intake()))).toEqual([
      'entries[0].side: expected right as in its injury, got "left"',
      'entries[0].site: expected insertional as in its injury, got "midportion"',
    ]);
    expect(lines(about("plantar/left", intake()))).toEqual([]);
    expect(lines(about("plantar/left", { ...intake(), side: "middle" }))).toHaveLength(1);
  });

  test("of a settling is its session's, or none", () => {
    const whose = "achilles/left/midportion";
    const session = about(whose, run("a", at(1, "18:00")));
    const settling = reading("a", at(2, "18:00"), 1);
    expect(lines(session, settling, about(whose, settling))).toEqual([]);
    expect(lines(session, about("plantar/left", settling))).toEqual([
      'entries[1].injury: expected "achilles/left/midportion" as of its session, got "plantar/left"',
    ]);
    expect(lines(run("a", at(1, "18:00")), about(whose, settling))).toEqual([]);
  });

  test("that isn't named leaves the entry as it was written", () => {
    const parsed = parseTimeline(timeline({ entries: [morning(at(1, "07:00"), 1)] }));
    expect(parsed.ok && parsed.timeline.entries[0]).toEqual(morning(at(1, "07:00"), 1));
  });
});
