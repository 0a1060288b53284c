import { describe, expect, test } from "vitest";
import { ASKED, FINE, known } from "#testing/day.ts";
import { after, answerTo, at, now, run, SEED } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry, Question, RunnerSettings } from "#timeline/timeline.ts";

const FIVE: Question = { at: ASKED, planned: { distanceM: 5000 } };
const changes = (
  facts: readonly Entry[],
  question: Question = FIVE,
  settings: RunnerSettings = SEED,
): readonly string[] =>
  answerTo(facts, question, settings).wouldChange.map(
    (change) => `${JSON.stringify(change.if)} ${change.then}`,
  );

const distances = (facts: readonly Entry[], question: Question) =>
  changes(facts, question).filter((change) => change.includes("distanceM"));

describe("the planned distance", () => {
  test("would change a run that fits once it is a metre past the cap", () => {
    expect(changes([known(), FINE])).toEqual([
      '{"distanceM":11001} modify',
      '{"limp":true} rest',
      '{"painNow":4} modify',
      '{"painNow":6} rest',
    ]);
  });
  test("would change nothing where none is planned or no run is known", () => {
    expect(distances([known(), FINE], { at: ASKED })).toEqual([]);
    expect(distances([known({ longestRun30dM: null }), FINE], FIVE)).toEqual([]);
  });
});

const walked = (told: Parameters<typeof run>[2] = {}): readonly Entry[] => [
  known(),
  run("a", after(ASKED, -23), { activity: "walk", rpe: 1, ...told }),
  now(at(10, "17:55"), 2),
];

const readings = (facts: readonly Entry[], profile: RunnerSettings["profile"] = "seed") =>
  changes(facts, FIVE, { ...SEED, profile }).filter((change) =>
    /"pain(?:24|60|Next)/u.test(change),
  );

describe("a session's reading", () => {
  test("still to come would change the answer, from the calmest on", () => {
    expect(readings(walked())).toEqual(['{"pain24h":0} run', '{"painNextMorning":0} run']);
  });
  test("would change nothing once it is there", () => {
    const given: Entry = { kind: "settling", at: after(ASKED, -1), session: "a", pain24h: 1 };
    expect(readings([...walked(), given])).toEqual([]);
  });
  test("is the next morning's where the profile goes by that", () => {
    expect(readings(walked(), "silbernagel2007")).toEqual(['{"painNextMorning":0} run']);
  });
  test("is one an hour later where the profile goes by that", () => {
    expect(readings(walked({ at: at(10, "17:30"), painBefore: 1 }), "pfp2")).toEqual([
      '{"pain60min":0} run',
    ]);
  });
});

const felt = (pain: number, limp = false): Entry => now(at(10, "17:55"), pain, limp);

describe("with two sore sides", () => {
  const LEFT = "achilles/left/midportion";
  const RIGHT = "achilles/right/midportion";
  const sides = (left: Entry, right: Entry): readonly string[] =>
    changes([about(LEFT, known()), about(RIGHT, known()), about(LEFT, left), about(RIGHT, right)]);

  test("the pain that would change the day is looked for from the sorer one", () => {
    expect(sides(felt(1), felt(4)).slice(0, 2)).toEqual([
      '{"painNow":3} run',
      '{"limp":true} rest',
    ]);
    expect(sides(felt(3), felt(4))[0]).toBe('{"painNow":3} run');
  });
  test("a limp of either would change it by going", () => {
    expect(sides(felt(1, true), felt(1))).toContain('{"limp":false} run');
  });
});
