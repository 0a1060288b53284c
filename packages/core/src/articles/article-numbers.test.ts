import { expect, test } from "vitest";
import { ARTICLE_NUMBERS } from "#articles/article-numbers.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { SHOES } from "#packs/achilles/shoes.ts";
import { PARAMETERS } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { STUDY_NUMBERS } from "#packs/reference/study-numbers.ts";
import { WALK_RUN } from "#words/en/walk-run.ts";
import { STUDIES, PRACTICE } from "../../handbook/reference/sources.ts";

const lineOf = (stage: "S1" | "S2" | "S3", exercise: string) =>
  LADDER[stage].items.find((item) => item.exercise === exercise);

test("an article tells the limits that the rules decide by", () => {
  expect(ARTICLE_NUMBERS).toMatchObject({
    limit: PROFILES.seed.cap,
    trialledLimit: PROFILES.silbernagel2007.cap,
    stopLine: PARAMETERS.hardStop.value,
    settleHours: 24,
    readFromHours: 20,
    readUntilHours: 28,
    longestDays: 30,
    spikePercent: 10,
    stepDays: 7,
    laterStepDays: 14,
    comesBackDays: 7,
    repeatHours: 48,
    adultAge: 18,
    evenPercent: 90,
  });
});

test("it tells the doses a stage begins at", () => {
  const [hold] = LADDER.S0.items;
  expect([ARTICLE_NUMBERS.holds, ARTICLE_NUMBERS.holdSeconds]).toEqual([
    hold?.sets,
    hold?.holdSeconds,
  ]);
  expect(ARTICLE_NUMBERS).toMatchObject({
    holdShortestSeconds: 20,
    holdLongSeconds: 45,
    slowSets: 3,
    slowReps: 10,
    slowDownSeconds: 3,
    strongUpSeconds: 3,
    strongDownSeconds: 3,
    heavyFirstReps: 15,
    heavyLastReps: 6,
    quickSets: 3,
    quickReps: 20,
    keepDays: 2,
  });
});

test("it tells the first step of the default table that has running in it", () => {
  const { firstJogTimes, firstJogWalk, firstJogRun } = ARTICLE_NUMBERS;
  expect(WALK_RUN.tables["WR-A"].steps[1]).toBe(
    `${firstJogTimes} times: walk ${firstJogWalk} min, jog ${firstJogRun} min`,
  );
});

test("it tells the calm days after it got worse, and what ends them", () => {
  expect(ARTICLE_NUMBERS).toMatchObject({ calmDays: 3, calmLongestDays: 5, calmMornings: 2 });
});

test("it tells heights in millimetres, reviews in weeks and the cue as what comes on top", () => {
  expect(ARTICLE_NUMBERS).toMatchObject({
    dropMm: SHOES.minDrop.value,
    liftMm: SHOES.lift.value,
    shoeReviewWeeks: 4,
    cadencePercent: 5,
    cadenceMostPercent: 10,
    cadenceUsefulSteps: 170,
    crossWeeks: 6,
  });
});

test("no number of an article is nothing: a row that went missing would be seen here", () => {
  for (const [name, counted] of Object.entries(ARTICLE_NUMBERS)) {
    expect([name, Number.isInteger(counted) && counted > 0]).toEqual([name, true]);
  }
});

test("what the studies counted is told under the same names", () => {
  const counted = Object.entries(STUDY_NUMBERS).map(([name, { value }]) => [name, value]);
  expect(ARTICLE_NUMBERS).toMatchObject(Object.fromEntries(counted));
});

test("a dose is that of the exercise an article speaks of, wherever it stands in its stage", () => {
  expect(ARTICLE_NUMBERS.slowReps).toBe(lineOf("S1", "hr_dl_floor")?.reps);
  expect(ARTICLE_NUMBERS.strongDownSeconds).toBe(lineOf("S2", "hr_seat")?.tempo?.down);
  expect(ARTICLE_NUMBERS.quickReps).toBe(lineOf("S3", "rebound")?.reps);
});

test("what a study counted names a study that the handbook lists", () => {
  const known = new Set([...STUDIES, ...PRACTICE].map(([key]) => key));
  for (const { source } of Object.values(STUDY_NUMBERS)) {
    for (const key of source.replace(/;.*$/u, "").split(", ")) expect(known).toContain(key);
  }
});
