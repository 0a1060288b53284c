import { describe, expect, test } from "vitest";
import { describeStep } from "#explain/explain.ts";
import { foldEntries, guide, whyStep } from "#guidance/guidance.ts";
import { RULES_OF_THE_WEEK } from "#progression/weekly-step.ts";
import { after, at, intake, morning, reading, run, SEED, strength } from "#testing/history.ts";
import type { Entry, IntakeEntry, SessionEntry } from "#timeline/timeline.ts";
import { ENGLISH } from "#words/en/words.ts";

const ASKED = at(30, "12:00");

const assign = (day: number, stage: "S0" | "S2" | "maintain" = "S0"): Entry => ({
  kind: "assign",
  at: at(day, "08:00"),
  stage,
});
const mornings = (pains: readonly number[], medicine = false): Entry[] =>
  pains.map((pain, index) =>
    morning(at(31 - pains.length + index, "07:00"), pain, {
      stiffnessMin: 10,
      painMedsLast24h: medicine,
    }),
  );
const CALM = Array.from({ length: 21 }, () => 1);
const RISING = CALM.map((pain, index) => pain + Math.floor(index / 7));
/** A session and the calm reading that settles it. */
const settled = (session: SessionEntry): Entry[] => [
  session,
  reading(session.id, after(session.at, 24), 1),
];
const work = (doneSets: number): Entry[] => settled(strength("s1", at(26, "12:00"), { doneSets }));

interface Week {
  readonly runner?: Partial<IntakeEntry>;
  readonly assigned?: Entry;
  readonly mornings?: Entry[];
  readonly work?: Entry[];
  readonly more?: readonly Entry[];
}

/** A week that earns a step up, but for what is told otherwise: why it stays. */
function why(told: Week): readonly string[] {
  const state = foldEntries(SEED, [
    intake(told.runner),
    told.assigned ?? assign(10),
    ...(told.mornings ?? mornings(CALM)),
    ...(told.work ?? work(10)),
    { kind: "test", at: at(20, "08:00"), test: "heelRaise", pain: 1 },
    ...(told.more ?? []),
  ]);
  const rules = whyStep(state, { at: ASKED });
  const decided = RULES_OF_THE_WEEK.find(({ id }) => id === rules[0])?.step ?? "progress";
  expect(guide(state, { at: ASKED }).step).toBe(decided);
  expect(describeStep(decided, ENGLISH).sentence).toMatch(/\.$/u);
  return rules;
}

describe("why this week's step is what it is", () => {
  test("a full calm week with the work done: nothing speaks against the next step", () =>
    expect(why({})).toEqual(["C-PROGRESS"]));

  test.each<[string, Week]>([
    ["C-OVER", { more: [run("r", at(27, "12:00"), { limp: true })] }],
    ["C-TREND", { mornings: mornings(RISING) }],
    ["C-TOP", { assigned: assign(10, "maintain") }],
    ["C-FLAG", { more: [{ kind: "flag", at: at(20, "08:00"), flag: "RF-FAIL" }] }],
    ["C-EXPECTING", { runner: { pregnancy: "pregnant" }, assigned: assign(10, "S2") }],
    ["C-TIME", { assigned: assign(28) }],
    ["C-SESSIONS", { work: [strength("s1", at(30, "08:00"))] }],
    ["C-MORNINGS", { mornings: mornings(CALM.slice(14)) }],
    ["C-WORK", { work: work(7) }],
    ["C-MEDICINE", { mornings: mornings(CALM, true) }],
    ["C-GATES", { more: [{ kind: "test", at: at(21, "08:00"), test: "heelRaise", pain: 4 }] }],
  ])("%s is named when it applies", (rule, told) => expect(why(told)).toContain(rule));

  test.each<[string, Entry[], readonly string[]]>([
    ["no session at all", [], ["C-SESSIONS", "C-WORK", "C-GATES"]],
    [
      "a ride alone, which doesn't load the tendon",
      settled(run("c", at(26, "12:00"), { activity: "cycle" })),
      ["C-SESSIONS", "C-WORK", "C-GATES"],
    ],
    ["a run and no strength", settled(run("r", at(26, "12:00"))), ["C-WORK", "C-GATES"]],
  ])("a week of %s", (_, sessions, rules) => expect(why({ work: sessions })).toEqual(rules));

  test("before anything was assigned no time on a step has passed", () =>
    expect(why({ assigned: morning(at(0, "03:00"), null) })).toContain("C-TIME"));

  test("with several injuries, whatever speaks against a step up for one of them counts", () => {
    const [left, right] = ["achilles/left/midportion", "achilles/right/midportion"];
    const state = foldEntries(SEED, [
      intake({ injury: left }),
      intake({ injury: right, side: "right" }),
      { ...assign(10, "maintain"), injury: left },
      { ...assign(10), injury: right },
    ]);
    expect(whyStep(state, { at: ASKED })).toContain("C-TOP");
  });

  test("a step back is named before what would only hold", () =>
    expect(why({ assigned: assign(28), mornings: mornings(RISING) })[0]).toBe("C-TREND"));
});
