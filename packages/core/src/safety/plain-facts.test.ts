import { describe, expect, test } from "vitest";
import { foldEntries } from "#guidance/guidance.ts";
import { openFlags, RED_FLAGS, referral } from "#triage/triage.ts";
import { plainFacts, type PlainFacts } from "#safety/plain-facts.ts";
import { STAGES } from "#exercises/screening-case.ts";
import { after, at, intake, now, run, SEED } from "#testing/history.ts";
import { situation } from "#guidance/situation.ts";
import type { Entry, Lock, Question } from "#timeline/timeline.ts";

const ASKED = at(40, "18:00");

/** What the checks read after some facts. */
const factsAfter = (facts: readonly Entry[], question: Question = { at: ASKED }): PlainFacts =>
  plainFacts(foldEntries(SEED, facts), question);

/** Pain now and limp, as far as they are known. */
const felt = (facts: readonly Entry[]): readonly unknown[] => {
  const { painNow, limp } = factsAfter([intake(), ...facts]);
  return [painNow, limp];
};

describe("how it feels now", () => {
  test("counts for twelve hours to the millisecond", () => {
    expect(felt([now(after(ASKED, -12), 4, true)])).toEqual([4, true]);
    expect(felt([now(after(ASKED, -12, -1), 4, true)])).toEqual([null, null]);
    expect(felt([])).toEqual([null, null]);
    expect(felt([now(after(ASKED, -1), null, null)])).toEqual([null, null]);
  });
  test("is over with the next session, not with one before it or at the same moment", () => {
    const session = (millis: number): Entry => run("a", after(ASKED, -2, millis));
    expect(felt([session(-1), now(after(ASKED, -2), 2)])).toEqual([2, false]);
    expect(felt([session(0), now(after(ASKED, -2), 2)])).toEqual([2, false]);
    expect(felt([now(after(ASKED, -2), 2), session(1)])).toEqual([null, null]);
  });
});

const longest = (...facts: Entry[]): number | null => factsAfter(facts).longestM;

describe("the longest run", () => {
  const untold = intake({ longestRun30dM: null });
  const edge = after(ASKED, -30 * 24);
  const before = after(edge, 0, -1);
  test("is looked for in exactly thirty days, among runs that were measured", () => {
    expect(longest()).toBeNull();
    expect(longest(untold, run("a", before, { distanceM: 9000 }))).toBeNull();
    expect(longest(untold, run("a", edge, { distanceM: 9000 }))).toBe(9000);
    expect(longest(untold, run("a", edge, { distanceM: null }))).toBeNull();
    expect(longest(untold, run("a", edge, { activity: "cycle" }))).toBeNull();
  });
  test("is the longest of several, and the one told counts for its thirty days", () => {
    const two = [run("a", at(35, "08:00"), { distanceM: 8000 }), run("b", at(36, "08:00"))];
    expect(longest(untold, ...two)).toBe(8000);
    expect(longest(untold, ...two.toReversed())).toBe(8000);
    expect(longest(intake({ at: edge }), ...two)).toBe(10_000);
    expect(longest(intake({ at: before }), ...two)).toBe(8000);
    expect(longest(intake({ at: edge, longestRun30dM: 5000 }), ...two)).toBe(8000);
  });
});

const flag = (id: string): Entry => ({ kind: "flag", at: at(39, "08:00"), flag: id });

describe("open red flags", () => {
  test.each(RED_FLAGS.map(({ id }) => id))(
    "%s is as urgent, locks as much and holds the stage as far down as for the rules",
    (id) => {
      for (const stage of STAGES) {
        const assigned: Entry = { kind: "assign", at: at(39, "09:00"), stage };
        const state = foldEntries(SEED, [intake(), assigned, flag(id)]);
        const read = plainFacts(state, { at: ASKED });
        const seen = situation(state, { at: ASKED });
        const told = referral(openFlags(state.triage));
        expect([read.level, read.mostUrgent]).toEqual([told?.level, told?.flag]);
        expect(read.locks.toSorted()).toEqual(told?.locks.toSorted());
        expect([read.noRunning, read.stage, read.cap]).toEqual([
          ...[seen.runningStopped, seen.stage, seen.moment.cap],
        ]);
      }
    },
  );
  test("are led by the most urgent, and what they lock is named once", () => {
    const read = factsAfter([intake(), flag("RF-SPA"), flag("RF-STER"), flag("RF-NEURO")]);
    expect([read.level, read.mostUrgent]).toEqual(["withinDays", "RF-NEURO"]);
    expect(read.locks.toSorted()).toEqual<Lock[]>(["aboveS1", "jumping", "running"]);
  });
  test("of a possible clot are an emergency with breathlessness, and other flags are not", () => {
    const breathless = intake({ answers: { breathless: true } });
    expect(factsAfter([breathless]).level).toBe("emergency");
    expect(factsAfter([breathless, flag("RF-INF")])).toMatchObject({
      ...{ level: "emergency", mostUrgent: "RF-DVT" },
    });
    const swollen = intake({ answers: { calfSwelling: true } });
    expect(factsAfter([swollen]).level).toBe("sameDay");
    expect(factsAfter([intake()])).toMatchObject({ level: null, mostUrgent: null, locks: [] });
  });
});

const word = (from: string, until: string): Entry => ({
  ...{ kind: "override", at: from, until, rule: "B6", decision: "rest" },
  ...{ reason: "a quiet week", by: "the coach" },
});

const inForce = (from: string, until: string): number =>
  factsAfter([intake(), word(from, until)]).overrides.length;

test("a coach's word is in force from the moment it is given until the moment it ends", () => {
  expect(inForce(ASKED, after(ASKED, 1))).toBe(1);
  expect(inForce(after(ASKED, -1), after(ASKED, 0, 1))).toBe(1);
  expect(inForce(after(ASKED, -1), ASKED)).toBe(0);
  expect(inForce(after(ASKED, 0, 1), after(ASKED, 1))).toBe(0);
});

test.each([
  ["swim", true],
  ["cycle", true],
  ["poolRun", true],
  ["run", false],
  ["walk", false],
  ["elliptical", false],
] as const)("a planned %s is already low-impact: %s", (activity, already) => {
  expect(factsAfter([intake()], { at: ASKED, planned: { activity } }).alreadySwapped).toBe(already);
  expect(factsAfter([intake()]).alreadySwapped).toBe(false);
});
