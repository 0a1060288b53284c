import { describe, expect, test } from "vitest";
import { describeDecision } from "#explain/explain.ts";
import { foldEntries, guide } from "#guidance/guidance.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import { breachesOf } from "#safety/invariants.ts";
import { at, intake, now, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry, Question, Stage } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

const ASKED = at(10, "18:00");
const QUESTION: Question = {
  at: ASKED,
  planned: { activity: "run", distanceM: 5000 },
  screen: ["heel_drop", "iso_dl"],
};
const RUNNER = [intake(), now(at(10, "17:55"), 1)];
const careless: Rules = (state, question) => ({ ...guide(state, question), decision: "run" });

/** The stage shown by the net for a runner with an injury on each side. */
const stageOf = (left: Stage, right: Stage) => {
  const facts = [
    about("achilles/left/midportion", { kind: "assign", at: at(1, "08:00"), stage: left }),
    about("achilles/right/insertional", { kind: "assign", at: at(1, "09:00"), stage: right }),
  ];
  return guideSafely(foldEntries(SEED, facts), QUESTION, () => {
    throw new Error("planted");
  }).guidance.stage;
};

describe("an answer", () => {
  test("that breaks no promise is the rules' own", () => {
    const state = foldEntries(SEED, RUNNER);
    expect(guideSafely(state, QUESTION)).toEqual({
      guidance: guide(state, QUESTION),
      breaches: [],
    });
  });

  test("that breaks one becomes rest, says so in words, and hands back what it broke", () => {
    const state = foldEntries(SEED, [intake(), now(at(10, "17:55"), 7)]);
    const { guidance, breaches } = guideSafely(state, QUESTION, careless);
    expect(guidance).toMatchObject({ decision: "rest", how: [], capM: null, step: "hold" });
    expect(guidance.reasons.map(({ rule }) => rule)).toEqual(["SAFETY-NET"]);
    expect(breaches.map(({ invariant }) => invariant)).toEqual(["S7"]);
    expect(guidance.reasons[0]?.facts).toEqual({ broken: "S7" });
    expect(guidance.screen?.kept).toEqual([]);
    expect(describeDecision(guidance, ENGLISH)).toMatchObject({
      headline: "Rest from running today.",
      because: expect.stringContaining("Our own check") as string,
    });
  });

  test("of rules that fall over is rest as well", () => {
    const state = foldEntries(SEED, RUNNER);
    const { guidance, breaches } = guideSafely(state, QUESTION, () => {
      throw new Error("no such table");
    });
    expect(guidance.decision).toBe("rest");
    expect(guidance.reasons[0]).toMatchObject({ rule: "SAFETY-NET", facts: { broken: "S1" } });
    expect(breaches.map(({ invariant }) => invariant)).toEqual(["S1"]);
  });

  test.each<[string, readonly Entry[]]>([
    ["no fact at all", []],
    ["a runner who is fine", RUNNER],
    ["an emergency", [intake({ answers: { breathless: true, snap: true } }), RUNNER[1] as Entry]],
    [
      "a flag and an override",
      [
        intake({ answers: { numbness: true } }),
        {
          ...{ kind: "override", at: at(9, "00:00"), rule: "B6", decision: "rest" },
          ...{ reason: "a quiet week", until: at(12, "00:00"), by: "the coach" },
        },
      ],
    ],
  ])("of the net breaks no promise itself: %s", (_, facts) => {
    const state = foldEntries(SEED, facts);
    const { guidance } = guideSafely(state, QUESTION, () => {
      throw new Error("planted");
    });
    expect(breachesOf(state, QUESTION, guidance)).toEqual([]);
    const { refer, stage } = guide(state, QUESTION);
    expect(guidance).toMatchObject({ refer, stage });
  });

  test("is rest even to a question whose time nobody can read and that asks about no exercise", () => {
    const state = foldEntries(SEED, RUNNER);
    const { guidance } = guideSafely(state, { at: "noon" }, () => {
      throw new Error("planted");
    });
    expect(guidance).toMatchObject({ decision: "rest", screen: null });
  });

  test("of the net tells of a coach who set no decision", () => {
    const lifted: Entry = {
      ...{ kind: "override", at: at(9, "00:00"), rule: "B6", decision: null },
      ...{ reason: "race week", until: at(12, "00:00"), by: "the coach" },
    };
    const { guidance } = guideSafely(foldEntries(SEED, [...RUNNER, lifted]), QUESTION, () => {
      throw new Error("planted");
    });
    expect(guidance.reasons.find(({ rule }) => rule === "OVERRIDE")?.facts).toMatchObject({
      by: "the coach",
      decision: null,
    });
  });

  test("of the net shows the stage of the injury furthest back", () => {
    expect([stageOf("S1", "S3"), stageOf("S3", "S1"), stageOf("S2", "S2")]).toEqual([
      ...["S1", "S1", "S2"],
    ]);
  });

  test("of the net tells of a flag that only a later version knows, without a source", () => {
    const state = foldEntries(SEED, RUNNER);
    const open = ["RF-TOMORROW"] as unknown as typeof state.triage.open;
    const { guidance } = guideSafely(
      { ...state, triage: { ...state.triage, open } },
      QUESTION,
      () => {
        throw new Error("planted");
      },
    );
    expect(guidance.reasons).toContainEqual({ rule: "RF-TOMORROW", source: "", facts: {} });
  });

  test("of the net allows nothing, and says of each exercise asked about that it is taken out", () => {
    const { guidance } = guideSafely(foldEntries(SEED, RUNNER), QUESTION, () => {
      throw new Error("planted");
    });
    expect(guidance).toMatchObject({ how: [], sessions: [], gates: [], wouldChange: [] });
    expect(guidance.screen?.removed).toEqual([
      { exercise: "heel_drop", substitute: null, rule: "SAFETY-NET" },
      { exercise: "iso_dl", substitute: null, rule: "SAFETY-NET" },
    ]);
  });

  test("of the net names every promise broken, once, and the flag and coach's word it stands under", () => {
    const facts: readonly Entry[] = [
      intake({ answers: { numbness: true } }),
      {
        ...{ kind: "override", at: at(9, "00:00"), rule: "B6", decision: "rest" },
        ...{ reason: "a quiet week", until: at(12, "00:00"), by: "the coach" },
      },
    ];
    const { guidance } = guideSafely(foldEntries(SEED, facts), QUESTION, careless);
    const told = Object.fromEntries(guidance.reasons.map((one) => [one.rule, one.facts]));
    expect(told).toMatchObject({
      B0: { flag: "RF-NEURO", level: "withinDays" },
      "SAFETY-NET": { broken: "S3, S5, S10" },
      OVERRIDE: { rule: "B6", decision: "rest", by: "the coach" },
    });
  });

  test("of the net still says first whom to see", () => {
    const state = foldEntries(SEED, [intake({ answers: { snap: true } })]);
    const { guidance } = guideSafely(state, QUESTION, careless);
    const { headline } = describeDecision(guidance, ENGLISH);
    expect(headline).toBe(describeDecision(guide(state, QUESTION), ENGLISH).headline);
  });
});
