import { describe, expect, test } from "vitest";
import { composed, type Part } from "#guidance/compose.ts";
import type { Told } from "#guidance/thread-answer.ts";
import { answerTo, at, intake, now } from "#testing/history.ts";
import type { Gate, HeelRaiseResult, Reason, WalkRunAnswer } from "#timeline/timeline.ts";

const CALM = answerTo([intake(), now(at(10, "17:55"), 1)], {
  at: at(10, "18:00"),
  planned: { activity: "run", distanceM: 5000 },
});

const reason = (rule: string, facts: Reason["facts"] = {}): Reason => ({
  ...{ rule, facts, source: "ours" },
});
const part = (injury: string, told: Partial<Told> = {}): Part => ({
  ...{ injury, listed: [], seen: { flags: [] } },
  told: { ...CALM, ...told },
});
/** The answer for a runner whose left and right told that much, whichever is asked first. */
function ofBoth(left: Partial<Told>, right: Partial<Told>): Told {
  const [a, b] = [part("left", left), part("right", right)];
  const { reasons, ...either } = composed([a, b], null);
  const { reasons: _, ...turned } = composed([b, a], null);
  expect(turned).toEqual(either);
  return { ...either, reasons };
}
const gate = (met: Gate["met"]): Gate => ({ gate: "pain", met, value: 1, needs: 2 });
const raise = (lsiPass: boolean, normPass: boolean): HeelRaiseResult => ({
  ...{ lsiPct: 90, lsiPass, normReps: 20, normPass },
});
const raises = (lsiPass: boolean, normPass: boolean) => ({
  tests: { heelRaise: raise(lsiPass, normPass) },
});
const rest = (...reasons: Reason[]) => ({ decision: "rest" as const, reasons });
const run = (...reasons: Reason[]) => ({ decision: "run" as const, reasons });
const said = (told: Told): string[] =>
  told.reasons.map(({ rule, facts }) => `${rule} ${JSON.stringify(facts)}`);
const place = (next: WalkRunAnswer["next"], restDays: number): WalkRunAnswer => ({
  ...{ table: "WR-A", step: 1, next, restDays },
});

describe("of two injuries' answers", () => {
  test("the stricter day decides, with its usual morning", () => {
    const both = ofBoth(
      { decision: "rest", baseline: 4, reasons: [reason("B2")] },
      { decision: "modify", baseline: 0, reasons: [reason("B1")] },
    );
    expect(both).toMatchObject({ decision: "rest", baseline: 4 });
  });
  test("of two alike the rule that is asked first decides, and one of the rules before one that is none", () => {
    const first = { decision: "rest" as const, baseline: 4, reasons: [reason("B1")] };
    const later = { decision: "rest" as const, baseline: 0, reasons: [reason("B4")] };
    const none = { decision: "rest" as const, baseline: 2, reasons: [reason("OVERRIDE")] };
    const silent = { decision: "rest" as const, baseline: 3, reasons: [] };
    expect(ofBoth(first, later).baseline).toBe(4);
    expect(ofBoth(none, later).baseline).toBe(0);
    expect(ofBoth(silent, later).baseline).toBe(0);
  });
  test("the one furthest back gives stage, gates, scores and shoes", () => {
    const back = {
      stage: "S1" as const,
      gates: [gate(true)],
      outcomes: { achillesScore: { total: 40, important: false } },
      shoes: { advice: "SH-RAISE", reviewOn: "2026-04-01", needsStrength: true },
    };
    const ahead = {
      stage: "S3" as const,
      gates: [gate(false)],
      outcomes: { achillesScore: { total: 90, important: true } },
      shoes: { advice: "SH-KEEP", reviewOn: "2026-05-01", needsStrength: true },
    };
    expect(ofBoth(back, ahead)).toMatchObject(back);
    const nothing = { ...back, outcomes: {}, shoes: null };
    expect(ofBoth(nothing, ahead)).toMatchObject({ outcomes: ahead.outcomes, shoes: ahead.shoes });
    expect(ofBoth(nothing, { outcomes: {}, shoes: null })).toMatchObject({
      outcomes: {},
      shoes: null,
    });
  });
  test("of two at one stage the one with more gates to meet is furthest back; one not known isn't met", () => {
    const some = { gates: [gate(true), gate("missing"), gate(false)] };
    const fewer = { gates: [gate(true), gate(true), gate(false)] };
    expect(ofBoth(some, fewer).gates).toEqual(some.gates);
  });
  test("the step of the week is the lower", () => {
    expect(ofBoth({ step: "hold" }, { step: "progress" }).step).toBe("hold");
    expect(ofBoth({ step: "hold" }, { step: "regress" }).step).toBe("regress");
    expect(ofBoth({ step: "progress" }, { step: "regress" }).step).toBe("regress");
  });
  test("the walk-run move is the lower, and of two alike the one with more days off", () => {
    const moves = ["rest", "down", "stay", "up"] as const;
    for (const [order, next] of moves.entries())
      for (const other of moves.slice(order + 1)) {
        const both = ofBoth({ walkRun: place(next, 0) }, { walkRun: place(other, 3) });
        expect(both.walkRun?.next).toBe(next);
      }
    const alike = ofBoth({ walkRun: place("down", 1) }, { walkRun: place("down", 3) });
    expect(alike.walkRun?.restDays).toBe(3);
    expect(ofBoth({ walkRun: null }, { walkRun: place("up", 0) }).walkRun?.next).toBe("up");
    expect(ofBoth({ walkRun: null }, { walkRun: null }).walkRun).toBeNull();
  });
  test("the heel raise is the one that passes less", () => {
    expect(ofBoth(raises(true, true), raises(true, false)).tests).toEqual(
      raises(true, false).tests,
    );
    expect(ofBoth(raises(true, true), raises(false, true)).tests).toEqual(
      raises(false, true).tests,
    );
    expect(ofBoth(raises(false, false), raises(false, true)).tests).toEqual(
      raises(false, false).tests,
    );
    expect(ofBoth({ tests: {} }, raises(true, true)).tests).toEqual(raises(true, true).tests);
    expect(ofBoth({ tests: {} }, { tests: {} }).tests).toEqual({});
  });
  test("changes to the run are all that either asks for, in the order they are told, and the lowest cap", () => {
    const modify = { decision: "modify" as const };
    const both = ofBoth(
      { ...modify, how: ["capDistance"], capM: 8000 },
      { ...modify, how: ["walkRun"], capM: null },
    );
    expect(both).toMatchObject({ how: ["walkRun", "capDistance"], capM: 8000 });
    expect(ofBoth({ ...modify, capM: 8000 }, { ...modify, capM: 5000 }).capM).toBe(5000);
    expect(ofBoth({ ...modify, capM: null }, { ...modify, capM: null }).capM).toBeNull();
  });
  test("where the day is rest or run nothing is changed and nothing capped", () => {
    const modified = { decision: "modify" as const, how: ["capDistance" as const], capM: 8000 };
    expect(ofBoth(modified, { decision: "rest" })).toMatchObject({ how: [], capM: null });
    expect(ofBoth({ capM: 8000 }, { capM: 9000 })).toMatchObject({ how: [], capM: null });
  });
});

describe("the reasons of two injuries", () => {
  test("begin with the decider's, each naming its injury; one that reads alike for both is told once", () => {
    const alike = reason("B3", { painNow: 4 });
    const both = ofBoth(
      run(alike, reason("B5", { pain24h: 3 })),
      rest(reason("B2", { painNow: 6 }), alike),
    );
    expect(said(both)).toEqual([
      'B2 {"painNow":6,"injury":"right"}',
      'B3 {"painNow":4}',
      'B5 {"pain24h":3,"injury":"left"}',
    ]);
  });
  test("said twice of one injury are not said of both", () => {
    const twice = reason("B5", { pain24h: 3 });
    expect(said(ofBoth(rest(twice, twice), run(reason("B9"))))).toEqual([
      'B5 {"pain24h":3,"injury":"left"}',
    ]);
  });
  test("say that nothing stands in the way only where it doesn't for either", () => {
    expect(said(ofBoth(run(reason("B9")), run(reason("B9"))))).toEqual(["B9 {}"]);
    expect(said(ofBoth(run(reason("B9")), rest(reason("B2"))))).toEqual(['B2 {"injury":"right"}']);
    expect(said(ofBoth(rest(), run(reason("B9"))))).toEqual([]);
  });
});
