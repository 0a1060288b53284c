import { describe, expect, test } from "vitest";
import {
  isRaiseNoise,
  psfsRose,
  psfsTenths,
  scoreChange,
  scoreItems,
  TESTS,
} from "#outcomes/outcomes.ts";
import { SITES, STAGES } from "#exercises/screening-case.ts";
import {
  BRANCH_POINTS,
  SCORE_EVIDENCE,
  SCORE_ITEMS,
  SPORT_POINTS,
} from "#packs/achilles/score-items.ts";
import { RESULT_NOISE } from "#packs/achilles/tests.ts";
import { IN_FRENCH } from "#testing/languages.ts";
import { SCORE, TESTS as WORDS } from "#words/en/tests.ts";

describe("a change of the Achilles score", () => {
  test.each<[number, number, number | null, string]>([
    [50, 64, 23, "meaningful"],
    [50, 63, 23, "maybe"],
    [50, 63, null, "maybe"],
    [50, 57, 24, "meaningful"],
    [50, 56, 24, "maybe"],
    [50, 56, 12, "maybe"],
    [50, 55, 12, "noise"],
    [50, 55, 24, "noise"],
    [50, 50, 12, "noise"],
    [50, 45, 12, "noise"],
    [50, 44, 12, "lower"],
    [64, 50, 30, "lower"],
  ])("from %i to %i in week %s is %s", (from, to, weeks, expected) =>
    expect(scoreChange(from, to, weeks)).toBe(expected),
  );
});

describe("a heel-raise count on another day", () => {
  test.each([
    [20, 25, true],
    [20, 26, false],
    [26, 20, false],
    [25, 20, true],
  ])("of %i then %i is noise: %s", (before, after, noise) =>
    expect(isRaiseNoise(before, after)).toBe(noise),
  );
});

describe("the runner's own activities", () => {
  test.each([
    [[3], 30],
    [[3, 4], 35],
    [[3, 4, 4], 37],
    [[3, 3, 4], 33],
    [[0, 0, 10], 33],
    [[], null],
  ])("%j have a mean of %s tenths", (items, tenths) => expect(psfsTenths(items)).toBe(tenths));

  test.each([
    [[3], [5], true],
    [[3], [4], false],
    [[3, 3, 3], [5, 5, 5], true],
    [[3, 3, 3], [5, 5, 4], false],
    [[3, 4], [6, 5], true],
    [[], [5], null],
    [[5], [], null],
  ])("from %j to %j rose by what is said to matter: %s", (before, after, rose) =>
    expect(psfsRose(before, after)).toBe(rose),
  );

  test("are read by a number that nobody checked, and it says so", () =>
    expect(RESULT_NOISE.psfs.evidence).toBe("unverified"));
});

describe("the score's questions", () => {
  test("never ask anyone to hang a heel off a step or to hop: those two are asked from memory", () => {
    const recalled = SCORE_ITEMS.filter(({ recallOnly }) => recallOnly);
    expect(recalled.map(({ item }) => item)).toEqual([2, 6]);
    for (const { topic } of recalled) {
      expect(SCORE[topic].asks).toMatch(/Think of the last time.*Don’t try it/u);
      expect(IN_FRENCH.score[topic].asks).toMatch(/Pensez à la dernière fois.*Ne l’essayez pas/u);
    }
  });

  test("may go untried in S0 and S1, and wherever the soreness may be at the heel bone", () => {
    for (const stage of STAGES)
      for (const site of SITES) {
        const untried = scoreItems(site, stage).filter(({ notTried }) => notTried);
        const spared = stage === "S0" || stage === "S1" || site !== "midportion";
        expect(untried.map(({ item }) => item)).toEqual(spared ? [2, 6] : []);
      }
  });

  test("are eight, and their points come to a hundred at best", () => {
    expect(SCORE_ITEMS.map(({ item }) => item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { answers } of [...Object.values(SCORE), ...Object.values(IN_FRENCH.score)]) {
      expect(answers.length).toBeGreaterThan(1);
      expect(answers).not.toContain("");
    }
    expect(SCORE_EVIDENCE).toEqual({ scoring: "published", content: "unverified" });
    expect(SPORT_POINTS).toEqual([0, 4, 7, 10]);
    expect(BRANCH_POINTS).toEqual({
      A: [0, 7, 14, 21, 30],
      B: [0, 4, 10, 14, 20],
      C: [0, 2, 5, 7, 10],
    });
    for (const { sport } of [SCORE, IN_FRENCH.score])
      expect(sport.answers).toHaveLength(SPORT_POINTS.length);
    expect(6 * 10 + Math.max(...SPORT_POINTS) + Math.max(...BRANCH_POINTS.A)).toBe(100);
  });
});

test("each test a gate reads can be read up, and a change of raises names the noise it has", () => {
  expect(TESTS.map(({ test: kind }) => kind)).toEqual(["heelRaise", "hop10", "walk30"]);
  for (const { test: kind, source } of TESTS) {
    const { steps, title } = WORDS[kind];
    expect(steps.length).toBeGreaterThan(1);
    expect(`${source}${title}`).toMatch(/[A-Z]/u);
    expect(source).not.toBe("");
  }
  expect(TESTS.map(({ evidence }) => evidence)).toEqual(["ours", "published", "published"]);
  expect(WORDS.heelRaise.reads).toContain(`${RESULT_NOISE.raises.value} raises`);
});
