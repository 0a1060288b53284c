import { describe, expect, test } from "vitest";
import { ASKED, FINE, known, RUN_5K, said } from "#testing/day.ts";
import { after, answerTo, at, now, reading, run } from "#testing/history.ts";
import type { Entry, FactValue, Question } from "#timeline/timeline.ts";

const factsOf = (
  rule: string,
  facts: readonly Entry[],
  question: Question = RUN_5K,
): Readonly<Record<string, FactValue>> | undefined =>
  answerTo(facts, question).reasons.find((reason) => reason.rule === rule)?.facts;
const flag = (id: string): Entry => ({ kind: "flag", at: at(1, "08:00"), flag: id });
const tooFar: Question = { at: ASKED, planned: { distanceM: 12_000 } };

describe("a reason tells what its rule read", () => {
  test("of a day with nothing against it: pain now and the limit", () =>
    expect(factsOf("B9", [known(), FINE])).toEqual({ painNow: 1, cap: 3 }));
  test("of a day off for a red flag: the one that stops running, and how urgent each is", () => {
    const open = [known(), flag("RF-NIGHT"), flag("RF-NEURO"), FINE];
    expect(factsOf("B0", open)).toEqual({ flag: "RF-NEURO", level: "withinDays" });
    expect(factsOf("RF-NIGHT", open)).toEqual({ level: "withinDays" });
  });
  test("of a day left unanswered: what was answered", () =>
    expect(factsOf("B-UNANSWERED", [known(), now(at(10, "17:55"), 1, null)])).toEqual({
      ...{ painNow: 1, limp: null, age: 35, intake: true },
    }));
  test("of a run too long: what was planned, the longest, and how far it may be", () =>
    expect(factsOf("B6", [known(), FINE], tooFar)).toEqual({
      ...{ plannedM: 12_000, longestM: 10_000, capM: 11_000 },
    }));
  test("of days between hard ones: the last such day, its load, and how many it needs", () =>
    expect(factsOf("B7", [known(), run("a", at(9, "08:00"), { rpe: 5 }), FINE])).toEqual({
      ...{ lastDay: "2026-03-10", load: "high", daysSince: 1, needed: 2 },
    }));
});

describe("pain left unanswered", () => {
  test("is not back to usual: a bad run stays among the reasons", () =>
    expect(
      said(
        answerTo([known(), run("a", after(ASKED, -20), { limp: true }), now(ASKED, null)], {
          at: ASKED,
        }),
      ),
    ).toBe("rest: B-UNANSWERED B4 B7"));
});

describe("a day both swapped for pain now and resting for a bad run", () => {
  test("is swapped: the first rule decides, and says how", () => {
    const answer = answerTo(
      [known(), run("a", after(ASKED, -80), { limp: true }), now(at(10, "17:55"), 4)],
      RUN_5K,
    );
    expect(said(answer)).toBe("modify: B3 B4");
    expect(answer.how).toEqual(["swapLowImpact"]);
  });
});

const back = known({ mode: "returning", adlPain: 1 });
const tests: readonly Entry[] = [
  { kind: "test", at: at(5, "08:00"), test: "walk30", pain: 1 },
  { kind: "test", at: at(5, "08:00"), test: "heelRaise", reps: 25 },
  { kind: "test", at: at(5, "08:00"), test: "hop10", pain: 1 },
];

describe("a runner who is coming back", () => {
  test("swaps the run until every gate is met, and is told which are not", () => {
    const facts = [back, ...tests.slice(0, 2), FINE];
    const answer = answerTo(facts, RUN_5K);
    expect([said(answer), answer.how]).toEqual(["modify: BP", ["swapLowImpact"]]);
    expect(factsOf("BP", facts)).toEqual({ returning: true, gatesNotMet: "hopPain" });
  });
  test("then starts on a walk-run table, and runs as planned on one", () => {
    const facts = [back, ...tests, FINE];
    const answer = answerTo(facts, { at: ASKED, planned: { distanceM: 5000, step: "P1" } });
    expect([said(answer), answer.how]).toEqual(["modify: BP", ["walkRun"]]);
    expect(answer.reasons[0]?.facts).toEqual({ returning: true, step: "P1" });
    expect(said(answerTo(facts, { at: ASKED, planned: null }))).toBe("modify: BP");
    const onTable = { at: ASKED, planned: { distanceM: 5000, step: "WR-A/1" } };
    expect(said(answerTo(facts, onTable))).toBe("run: B9");
  });
  test("is nobody who keeps running, whose gates ask for nothing", () =>
    expect(said(answerTo([known(), ...tests, FINE], RUN_5K))).toBe("run: B9"));
});

describe("a runner whose longest run nobody knows", () => {
  const unknown = [known({ longestRun30dM: null }), FINE];
  test("starts on a walk-run table whatever was planned, and there is no distance to hold to", () => {
    for (const distanceM of [5000, null]) {
      const answer = answerTo(unknown, { at: ASKED, planned: { distanceM } });
      expect([said(answer), answer.how, answer.capM]).toEqual(["modify: B6", ["walkRun"], null]);
    }
  });
  test("is on one already with a step of it, and may walk or plan nothing", () => {
    for (const planned of [{ step: "WR-A/1" }, { activity: "walk" as const }, null])
      expect(said(answerTo(unknown, { at: ASKED, planned }))).toBe("run: B9");
  });
});

const weekAgo = after(ASKED, -168);
const comes = (...facts: Entry[]): boolean =>
  said(answerTo([known({ at: at(1, "00:00") }), ...facts, FINE], RUN_5K)).includes("BP");
const settled = (told: Parameters<typeof run>[2]): Entry[] => [
  run("a", weekAgo, told),
  reading("a", after(weekAgo, 24), 1),
];

/** The answer with a check-in of high pain at a time, and none after it. */
const withBad = (time: string) =>
  answerTo([known({ at: at(1, "00:00") }), ...settled({}), now(time, 9)], RUN_5K);

describe("coming back after a week away", () => {
  test("is what a high-risk run was followed by, and not a calm one", () => {
    expect(comes(...settled({ limp: true }))).toBe(true);
    expect(comes(...settled({}))).toBe(false);
  });
  test("is not for a check-in before that run or at its end, even when others came later", () => {
    const [before, end, later] = [after(weekAgo, -1), weekAgo, after(weekAgo, 0, 1)];
    expect([before, end, later].map((time) => comes(...settled({}), now(time, 9)))).toEqual([
      false,
      false,
      true,
    ]);
  });
  test("is not for a bad check-in now that is as old as the run", () => {
    expect(said(withBad(weekAgo))).not.toContain("BP");
    expect(said(withBad(after(weekAgo, 0, 1)))).toContain("BP");
  });
});
