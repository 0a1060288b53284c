import { describe, expect, test } from "vitest";
import { guide } from "#guidance/guidance.ts";
import { foldEntries } from "#guidance/state.ts";
import { isLooser } from "#safety/looser.ts";
import { guideSafely } from "#safety/safety.ts";
import { answerTo, at, intake, now, run, SEED } from "#testing/history.ts";
import type { Entry, Guidance } from "#timeline/timeline.ts";

const FACTS: readonly Entry[] = [
  intake({ at: at(4, "00:00") }),
  run("a", at(8, "18:00"), { painDuringPeak: 4 }),
  { kind: "flag", at: at(9, "00:00"), flag: "RF-STER" },
  { kind: "assign", at: at(9, "00:00"), stage: "S1" },
  now(at(10, "17:55"), 1),
];
const QUESTION = { at: at(10, "18:00"), planned: { distanceM: 20_000 }, screen: ["squat_deep"] };
const ANSWER = answerTo(FACTS, QUESTION);
const CAPPED: Guidance = { ...ANSWER, decision: "modify", capM: 5000 };

const called = (verdict: Guidance["sessions"][number]["verdict"]): Guidance => ({
  ...ANSWER,
  sessions: [{ id: "a", verdict, effect: "eligible" }],
});
const WAITING = called("pending");
const SETTLED = called("within");

describe("an answer", () => {
  test("is not looser than itself", () => {
    expect(isLooser(ANSWER, ANSWER)).toBe(false);
    expect(isLooser(CAPPED, CAPPED)).toBe(false);
  });

  test.each<[string, Guidance, Guidance]>([
    ["decides less strictly", { ...CAPPED, decision: "run" }, CAPPED],
    ["lets the week go up", { ...ANSWER, step: "progress" }, ANSWER],
    ["has a later stage", { ...ANSWER, stage: "S2" }, ANSWER],
    ["runs further", { ...CAPPED, capM: 5001 }, CAPPED],
    ["runs without a cap", { ...CAPPED, capM: null }, CAPPED],
    ["locks less", { ...ANSWER, refer: null }, ANSWER],
    [
      "calls a session calmer",
      { ...ANSWER, sessions: [{ id: "a", verdict: "within", effect: "eligible" }] },
      ANSWER,
    ],
    ["leaves a session out", { ...ANSWER, sessions: [] }, ANSWER],
    [
      "keeps an exercise",
      { ...ANSWER, screen: { kept: ["squat_deep"], removed: [], changed: [] } },
      ANSWER,
    ],
    ["screens nothing", { ...ANSWER, screen: null }, ANSWER],
    [
      "changes an exercise that is out",
      {
        ...ANSWER,
        screen: {
          kept: [],
          removed: [],
          changed: [{ exercise: "squat_deep", change: "floorOnly", rule: "E-RANGE" }],
        },
      },
      ANSWER,
    ],
    ["waits for an answer over one that was over", WAITING, ANSWER],
    ["has settled where one waits for an answer", SETTLED, WAITING],
    ["holds the week that goes back", { ...ANSWER, step: "hold" }, { ...ANSWER, step: "regress" }],
    ["lets go up a week that holds", { ...ANSWER, step: "progress" }, { ...ANSWER, step: "hold" }],
  ])("that %s is looser", (_, answer, than) => {
    expect(isLooser(answer, than)).toBe(true);
    expect(isLooser(than, answer)).toBe(false);
  });

  test("of rest needs no cap", () => {
    expect(isLooser({ ...CAPPED, decision: "rest", capM: null }, CAPPED)).toBe(false);
  });
});

describe("a runner with two injuries", () => {
  const left = { ...intake({ at: at(4, "00:00") }), injury: "achilles/left/midportion" };
  const right = {
    ...intake({ at: at(4, "00:01"), side: "right" }),
    injury: "achilles/right/midportion",
  };
  const state = foldEntries(SEED, [
    left,
    right,
    { ...now(at(10, "17:55"), 1), injury: left.injury },
    { ...now(at(10, "17:56"), 7), injury: right.injury },
  ]);

  test("rests by the safety net where the rules answer more loosely than for one of them", () => {
    const forgetful = (whose: typeof state, question: typeof QUESTION): Guidance => {
      const [first] = whose.injuries;
      return guide(first?.state ?? whose, question);
    };
    const { guidance, breaches } = guideSafely(state, QUESTION, forgetful as typeof guide);
    expect(breaches.map(({ says }) => says)).toContain(
      "No injury is answered more loosely than by itself.",
    );
    expect([guidance.decision, guidance.reasons[0]?.rule]).toEqual(["rest", "SAFETY-NET"]);
  });

  test("is answered by the rules where they are not", () => {
    expect(guideSafely(state, QUESTION).breaches).toEqual([]);
  });
});
