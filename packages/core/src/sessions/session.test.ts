import { describe, expect, test } from "vitest";
import { foldEntries } from "#guidance/guidance.ts";
import { isLongEasyRun } from "#sessions/easy-run.ts";
import { badness, judgeLog, lately } from "#sessions/judge.ts";
import { loadClass, loadsTendon, type SessionRecord } from "#sessions/session.ts";
import { profilesOf } from "#packs/profile-set.ts";
import { after, at, intake, morning, reading, run, SEED } from "#testing/history.ts";
import { instantOf } from "#timeline/day.ts";
import type { Activity, Entry, SessionEntry } from "#timeline/timeline.ts";

const END = at(1, "18:00");

/** A calm run, changed, as the state keeps it. */
function kept(told: Partial<SessionEntry>): SessionRecord {
  const [session] = foldEntries(SEED, [intake(), run("a", END, told)]).sessions;
  return session!;
}

describe("how hard a session loads the tendon", () => {
  test.each<[Activity, number | null, string, boolean]>([
    ["run", 0, "medium", true],
    ["run", 5, "high", true],
    ["walk", 1, "light", false],
    ["walk", 2, "medium", true],
    ["walk", 4, "medium", true],
    ["strength", 1, "light", false],
    ["strength", 5, "high", true],
    ["strength", null, "high", true],
    ["swim", 9, "high", false],
    ["cycle", null, "high", false],
  ])("%s at effort %s is %s, and asks for days of rest: %s", (activity, rpe, load, loads) => {
    const session = kept({ activity, rpe });
    expect([loadClass(session), loadsTendon(session)]).toEqual([load, loads]);
  });
});

describe("a run that the gate to running counts", () => {
  test.each<[string, Partial<SessionEntry>, boolean]>([
    ["half an hour of it", { durationMin: 30 }, true],
    ["a minute less", { durationMin: 29 }, false],
    ["of unknown length", { durationMin: null }, false],
    ["the walk-run table's last step, which is all run", { step: "WR-A/5" }, true],
    ["a step before it", { step: "WR-A/4" }, false],
    ["another table's", { step: "WR-B/5" }, false],
    ["half an hour's walk", { activity: "walk" }, false],
  ])("%s: %#", (_, told, counts) => expect(isLongEasyRun(kept(told))).toBe(counts));
});

/** The rule that judged each of these sessions, and how bad that is, asked a good while later. */
function judged(facts: readonly Entry[], asked: string) {
  const state = foldEntries(SEED, [intake(), ...facts]);
  const moment = { at: instantOf(asked), today: 20_600, baseline: 1, cap: 3 };
  return judgeLog(state, { ...moment, profiles: profilesOf(SEED) });
}

describe("how a session was judged", () => {
  const settled = reading("a", after(END, 24), 1);
  test.each<[string, number, readonly Entry[]]>([
    ["A1", 0, [run("a", END, { limp: true })]],
    ["A2", 1, [run("a", END, { painAfter: 4 })]],
    ["A3", 1, [run("a", END), reading("a", after(END, 24), 4)]],
    ["A4", 3, [run("a", END), reading("a", after(END, 24), 2)]],
    ["A6", 4, [run("a", END, { limp: null }), settled]],
    ["A7", 7, [run("a", END), settled]],
  ])("by %s is as bad as its place among the rules: %i", (rule, worse, facts) => {
    const [first] = judged(facts, after(END, 48));
    expect([first?.judgement.rule, badness(first!.judgement)]).toEqual([rule, worse]);
  });
  test("by A5 while it may still settle, and by A7 when pain medicine masked how it did", () => {
    const [open] = judged([run("a", END)], after(END, 25));
    expect(open?.judgement).toEqual({ verdict: "pending", effect: "hold", rule: "A5" });
    const medicine = morning(after(END, 12), null, { painMedsLast24h: true });
    const [masked] = judged([run("a", END), medicine, settled], after(END, 48));
    expect(masked?.judgement).toEqual({ verdict: "within", effect: "hold", rule: "A7" });
  });
  test("stays the same however long ago it was", () => {
    for (const days of [2, 13, 14, 15, 60])
      expect(judged([run("a", END), settled], after(END, 24 * days))[0]?.judgement.rule).toBe("A7");
  });
});

test("a day tells of the last fortnight's sessions, and of the last one however long ago", () => {
  const runs = [run("a", at(1, "18:00")), run("b", at(3, "18:00")), run("c", at(5, "18:00"))];
  const told = (asked: string): string =>
    lately(judged(runs, asked), instantOf(asked))
      .map(({ session }) => session.id)
      .join("");
  expect(told(at(6, "18:00"))).toBe("abc");
  expect(told(at(15, "18:00"))).toBe("abc");
  expect(told(after(at(15, "18:00"), 0, 1))).toBe("bc");
  expect(told(at(19, "18:00"))).toBe("c");
  expect(told(at(90, "18:00"))).toBe("c");
  expect(lately([], 0)).toEqual([]);
});
