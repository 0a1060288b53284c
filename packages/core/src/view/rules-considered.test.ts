import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldEntries, guide } from "#guidance/guidance.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { ASKED, FINE, known, RUN_5K } from "#testing/day.ts";
import { at, now, run, SEED } from "#testing/history.ts";
import { about, anyInjuredTimeline } from "#testing/injured.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Entry, Question } from "#timeline/timeline.ts";
import { rulesConsidered } from "#view/rules-considered.ts";

const considered = (entries: readonly Entry[], question: Question = RUN_5K) =>
  rulesConsidered(foldEntries(SEED, entries), question);
const one = (rule: string, entries: readonly Entry[], question?: Question) =>
  considered(entries, question).find((row) => row.rule === rule);

test("every rule of the day is told once, in the order it is asked, B9 last", () => {
  const ids = considered([known(), FINE]).map(({ rule }) => rule);
  expect(ids).toEqual([...new Set(RULES_OF_THE_DAY.map(({ id }) => id)), "B9"]);
});

test("what applied is what the answer gives as its reasons, with the same numbers", () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const question = timeline.ask[0]!;
      const before = timeline.entries.filter(
        ({ at: told }) => Number(parseInstant(told)) <= Number(parseInstant(question.at)),
      );
      const state = foldEntries(timeline, before);
      const rules = new Set<string>(RULES_OF_THE_DAY.map(({ id }) => id)).add("B9");
      const reasons = guide(state, question).reasons.filter(({ rule }) => rules.has(rule));
      const applied = rulesConsidered(state, question).filter((row) => row.applied);
      expect(applied.map(({ rule, source, facts }) => ({ rule, source, facts }))).toEqual(reasons);
    }),
    { numRuns: 200 },
  );
});

test("a rule is never told both as applied and as taken out, and its numbers are told either way", () => {
  fc.assert(
    fc.property(anyInjuredTimeline, (timeline) => {
      const question = timeline.ask[0]!;
      const before = timeline.entries.filter(
        ({ at: told }) => Number(parseInstant(told)) <= Number(parseInstant(question.at)),
      );
      for (const row of rulesConsidered(foldEntries(timeline, before), question)) {
        expect(row.applied && row.takenOut).toBe(false);
        expect(Object.keys(row.facts).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

describe("a rule that didn't apply", () => {
  test("tells the pain and the limits it was asked with", () => {
    const entries = [known(), now(at(10, "17:55"), 2)];
    expect(one("B2", entries)).toMatchObject({
      applied: false,
      facts: { painNow: 2, hardStop: 5 },
    });
    expect(one("B3", entries)).toMatchObject({ applied: false, facts: { painNow: 2, cap: 3 } });
    expect(one("B9", entries)?.applied).toBe(true);
  });

  test("tells how long the run is, the longest one, and what that allows; nothing where that is unknown", () => {
    const facts = { plannedM: 5000, longestM: 10_000, capM: 11_000 };
    expect(one("B6", [known(), FINE])).toMatchObject({ applied: false, facts });
    const swim: Question = { at: ASKED, planned: { activity: "swim" } };
    expect(one("B6", [known({ longestRun30dM: null }), FINE], swim)?.facts).toEqual({
      plannedM: null,
      longestM: null,
      capM: null,
    });
  });

  test("tells how long ago the last loading session was, and how long that wants", () => {
    const days = (rpe: number | null) =>
      one("B7", [known(), run("a", at(7, "18:00"), { rpe }), FINE]);
    expect(days(3)).toMatchObject({
      applied: false,
      facts: { lastDay: "2026-03-08", load: "medium", daysSince: 3, needed: 1 },
    });
    expect(days(null)?.facts).toMatchObject({ load: "high", needed: 2 });
    const strolled = run("b", at(10, "08:00"), { activity: "walk", rpe: 1 });
    expect(one("B7", [known(), run("a", at(7, "18:00")), strolled, FINE])?.facts).toMatchObject({
      lastDay: "2026-03-08",
    });
    expect(one("B7", [known(), FINE])?.facts).toMatchObject({ lastDay: null, needed: null });
  });

  test("tells that the runner isn't coming back, rather than that they are", () => {
    expect(one("BP", [known(), FINE])).toMatchObject({
      applied: false,
      facts: { returning: false },
    });
    const back = one("BP", [known({ mode: "returning" }), FINE]);
    expect(back).toMatchObject({ applied: true, facts: { returning: true } });
  });
});

const override = (until: string): Entry => ({
  ...{ kind: "override", at: at(9, "08:00"), rule: "B6", reason: "agreed", by: "coach" },
  until,
});

test("a rule the coach took out is told as that, with its numbers, and no longer once the override has ended", () => {
  const far: Question = { at: ASKED, planned: { activity: "run", distanceM: 20_000 } };
  const told = (until: string) => one("B6", [known(), override(until), FINE], far);
  expect(told(at(11, "00:00"))).toMatchObject({
    ...{ applied: false, takenOut: true },
    facts: { plannedM: 20_000, capM: 11_000 },
  });
  expect(told(at(10, "00:00"))).toMatchObject({ applied: true, takenOut: false });
  // It isn't asked either where it would have said nothing.
  const near = one("B6", [known(), override(at(11, "00:00")), FINE]);
  expect(near).toMatchObject({ applied: false, takenOut: true });
});

test("each injury is asked by itself", () => {
  const left = "achilles/left/midportion";
  const right = "achilles/right/insertional";
  const rows = considered([
    about(left, known()),
    about(right, known({ mode: "returning" })),
    about(left, FINE),
  ]);
  const limps = rows.filter(({ rule }) => rule === "B-UNANSWERED");
  expect(limps.map(({ injury, applied }) => [injury, applied])).toEqual([
    [left, false],
    [right, true],
  ]);
});
