import { describe, expect, test } from "vitest";
import { foldEntries, guide } from "#guidance/guidance.ts";
import type { SessionItem, StrengthSession } from "#progression/strength-session.ts";
import { strengthSafely } from "#safety/strength-guard.ts";
import { at, intake, now, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry, Reason } from "#timeline/timeline.ts";

const ASKED = at(10, "18:00");
const RUNNER = [intake(), now(at(10, "17:55"), 1)];

const withBanned = ([first, ...rest]: readonly SessionItem[]): readonly SessionItem[] =>
  first === undefined ? [] : [first, { ...first, exercise: "heel_drop" }, ...rest];

const withRaise = (items: readonly SessionItem[]): readonly SessionItem[] => [
  ...items.slice(0, 1),
  ...items.slice(0, 1).map((one) => ({ ...one, exercise: "hr_dl_floor" })),
];

describe("a strength session", () => {
  const state = foldEntries(SEED, RUNNER);
  const guidance = guide(state, { at: ASKED });
  const asked = { state, at: ASKED, guidance, coachPlan: null };
  const own = strengthSafely(asked).session;
  const withItem = (change: Partial<SessionItem>) => (): StrengthSession => ({
    ...own,
    items: own.items.map((item) => ({ ...item, ...change })),
  });
  const withReason = (told: Partial<Reason>): StrengthSession => ({
    ...own,
    reasons: [...own.reasons, ...own.reasons.slice(0, 1).map((one) => ({ ...one, ...told }))],
  });

  test("that is safe is the rules' own", () => {
    expect(own.items.length).toBeGreaterThan(0);
    expect(strengthSafely(asked).breaches).toEqual([]);
  });
  test.each<[string, () => StrengthSession, string]>([
    ["a banned exercise", withItem({ exercise: "heel_drop" }), "S6"],
    ["an impossible dose", withItem({ sets: -1 }), "S19"],
    ["one banned exercise among others", () => ({ ...own, items: withBanned(own.items) }), "S6"],
    ["no reason", () => ({ ...own, reasons: [] }), "S13"],
    ["a reason without words", () => withReason({ rule: "X-1", source: "seed §1" }), "S13"],
    ["a reason from hearsay", () => withReason({ source: "hearsay" }), "S13"],
  ])("with %s becomes empty, with a reason", (_, faulty, invariant) => {
    const { session, breaches } = strengthSafely(asked, faulty);
    expect(breaches.map((breach) => breach.invariant)).toEqual([invariant]);
    expect(session).toMatchObject({ items: [], source: "none" });
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
    const oneOfTwo = strengthSafely(resting, () => ({ ...own, items: withRaise(own.items) }));
    expect(oneOfTwo.breaches.map(({ invariant }) => invariant)).toEqual(["S6"]);
    const unknown = strengthSafely(resting, withItem({ exercise: "moonwalk" }));
    expect(unknown.breaches.map(({ invariant }) => invariant)).toEqual(["S6", "S6"]);
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
  test("is held to each of a runner's injuries", () => {
    const left = "achilles/left/midportion";
    const right = "achilles/right/insertional";
    const sides = [about(left, intake()), about(right, intake()), ...RUNNER.slice(1)];
    const stage: Entry = { kind: "assign", at: at(1, "00:00"), stage: "S4" };
    const both = [...sides, about(left, stage), about(right, stage)];
    const hurt = { ...asked, state: foldEntries(SEED, both) };
    const planted = strengthSafely(hurt, withItem({ exercise: "heel_drop" }));
    expect(planted.breaches.map(({ invariant }) => invariant)).toEqual(["S6"]);
  });
});
