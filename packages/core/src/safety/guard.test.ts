import { describe, expect, test } from "vitest";
import { describeDecision } from "#explain/explain.ts";
import { foldEntries, guide } from "#guidance/guidance.ts";
import type { SessionItem, StrengthSession } from "#progression/strength-session.ts";
import { guideSafely, type Rules } from "#safety/guard.ts";
import { breachesOf } from "#safety/invariants.ts";
import { strengthSafely } from "#safety/strength-guard.ts";
import { at, intake, now, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry, Question, Stage } from "#timeline/timeline.ts";

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
    expect(describeDecision(guidance)).toMatchObject({
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

  test("of the net still says first whom to see", () => {
    const state = foldEntries(SEED, [intake({ answers: { snap: true } })]);
    const { guidance } = guideSafely(state, QUESTION, careless);
    const { headline } = describeDecision(guidance);
    expect(headline).toBe(describeDecision(guide(state, QUESTION)).headline);
  });
});

describe("a strength session", () => {
  const state = foldEntries(SEED, RUNNER);
  const guidance = guide(state, { at: ASKED });
  const asked = { state, at: ASKED, guidance, coachPlan: null };
  const own = strengthSafely(asked).session;
  const withItem = (change: Partial<SessionItem>) => (): StrengthSession => ({
    ...own,
    items: own.items.map((item) => ({ ...item, ...change })),
  });

  test("that is safe is the rules' own", () => {
    expect(own.items.length).toBeGreaterThan(0);
    expect(strengthSafely(asked).breaches).toEqual([]);
  });
  test.each<[string, () => StrengthSession, string]>([
    ["a banned exercise", withItem({ exercise: "heel_drop" }), "S6"],
    ["an impossible dose", withItem({ sets: -1 }), "S19"],
    ["no reason", () => ({ ...own, reasons: [] }), "S13"],
  ])("with %s becomes empty, with a reason", (_, faulty, invariant) => {
    const { session, breaches } = strengthSafely(asked, faulty);
    expect(breaches.map((breach) => breach.invariant)).toEqual([invariant]);
    expect(session.items).toEqual([]);
    expect(session.reasons.map(({ rule }) => rule)).toEqual(["SAFETY-NET"]);
  });
  test("of rules that fall over is empty as well", () => {
    const { session, breaches } = strengthSafely(asked, () => {
      throw new Error("planted");
    });
    expect(breaches.map(({ invariant }) => invariant)).toEqual(["S1"]);
    expect(session.items).toEqual([]);
  });
  test("of a rest day holds nothing but holds", () => {
    const resting = { ...asked, guidance: { ...guidance, decision: "rest" as const } };
    expect(strengthSafely(resting).breaches).toEqual([]);
    const raises = strengthSafely(resting, withItem({ exercise: "hr_dl_floor" }));
    expect(raises.breaches.map(({ invariant }) => invariant)).toEqual(["S6"]);
  });
  test("with what only a coach may put in is safe when the coach did", () => {
    const bike = { exercise: "elliptical", sets: 1, reps: null, holdSeconds: null, note: "" };
    const coachPlan = { items: [bike] };
    const awake = { ...asked, guidance: { ...guidance, decision: "run" as const } };
    const { session, breaches } = strengthSafely({ ...awake, coachPlan });
    expect(breaches).toEqual([]);
    expect(session.items.map(({ exercise }) => exercise)).toEqual(["elliptical"]);
    const planted = strengthSafely(awake, withItem({ exercise: "elliptical" }));
    expect(planted.breaches.map(({ invariant }) => invariant)).toEqual(["S6"]);
  });
});
