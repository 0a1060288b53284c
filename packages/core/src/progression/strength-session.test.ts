import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, exercise, screen } from "#exercises/exercises.ts";
import { at, SITES, STAGES } from "#exercises/screening-case.ts";
import { RULE_IDS, sourceOf } from "#explain/explain.ts";
import type { StrengthPlan } from "#plan/strength-plan.ts";
import {
  type SessionItem,
  strengthSession,
  type StrengthSession,
} from "#progression/strength-session.ts";
import type { Lock, PackId, Referral, Sides, Stage } from "#timeline/timeline.ts";
import { EXERCISES as NAMES } from "#words/en/exercises.ts";
import { ENGLISH } from "#words/en/words.ts";
import { exerciseCue } from "#words/exercise-words.ts";

const cue = (item: SessionItem | undefined) => item && exerciseCue(item, NAMES, ENGLISH);

const plan = (...ids: string[]): StrengthPlan => ({
  items: ids.map((id) => ({ exercise: id, sets: 4, reps: 8, holdSeconds: null })),
});
const ids = (session: StrengthSession) => session.items.map((item) => item.exercise);
const doses = (session: StrengthSession) =>
  session.items.map(
    (item) => `${item.exercise} ${item.sets} x ${item.reps ?? `${item.holdSeconds} s`}`,
  );
const refer = (...locks: Lock[]): Referral => ({ flag: "RF-BSI", level: "withinDays", locks });

const sessionOf = (packs: readonly PackId[], stage: Stage, week = 1) =>
  strengthSession({ stage, refer: null }, at({ stage, packs }), null, week);

describe("the ladder of the runner's own packs", () => {
  test.each([
    [1, "3 x 12"],
    [2, "3 x 12"],
    [3, "4 x 10"],
    [4, "4 x 10"],
    [5, "5 x 8"],
  ])("a sore heel sole raises on a step in week %i: %s", (week, dose) =>
    expect(doses(sessionOf(["plantar"], "S1", week))).toEqual([`hr_step_towel ${dose}`]),
  );
  test("a sore heel sole with a sore Achilles gives the step up for the floor", () => {
    expect(doses(sessionOf(["plantar", "achilles"], "S1"))).toEqual(["hr_sl_floor 3 x 12"]);
    expect(doses(sessionOf(["plantar", "achilles"], "S2"))).toEqual(["hr_step_towel 3 x 12"]);
  });
  test("where the first pack has no doses at the stage, the next one's ladder stands", () => {
    const usual = sessionOf(["achilles"], "S2");
    expect(sessionOf(["pfp", "achilles"], "S2").items).toEqual(usual.items);
    expect(sessionOf(["plantar", "achilles"], "S0").items).toEqual(
      sessionOf(["achilles"], "S0").items,
    );
  });
  test("where no pack has doses, the coach sets the session", () => {
    for (const packs of [["hamstring"], ["bsi", "itb"]] as const)
      expect(sessionOf(packs, "S2")).toMatchObject({
        items: [],
        source: "none",
        reasons: [{ rule: "ST-COACH-SETS", facts: { stage: "S2" } }],
      });
    expect(sessionOf(["plantar"], "S0").reasons[0]?.rule).toBe("ST-COACH-SETS");
    const coached = strengthSession(
      { stage: "S2", refer: null },
      at({ stage: "S2", packs: ["hamstring"] }),
      plan("bridge"),
    );
    expect(doses(coached)).toEqual(["bridge 4 x 8"]);
  });
});

describe("today's session from the ladder", () => {
  test("S0 is five holds of 30 seconds on two legs, with a minute between", () => {
    const { items, source, reasons } = strengthSession({ stage: "S0", refer: null }, at({}), null);
    expect(items).toEqual([
      {
        exercise: "iso_dl",
        sets: 5,
        reps: null,
        holdSeconds: 30,
        tempo: null,
        restSeconds: 60,
        side: "both",
        change: null,
      },
    ]);
    expect(source).toBe("ladder");
    expect(reasons[0]).toMatchObject({ rule: "ST-LADDER", facts: { stage: "S0" } });
  });
  test.each([
    ["S1", ["hr_dl_floor 3 x 10", "hr_sl_floor 3 x 10", "ecc_floor 3 x 10", "hr_seat 3 x 10"]],
    ["S2", ["hr_sl_floor 3 x 15", "hr_seat 3 x 15", "legpress_calf 3 x 15"]],
    ["S3", ["rebound 3 x 20", "pogo_dl 4 x 10", "hr_sl_floor 3 x 15", "hr_seat 3 x 15"]],
    ["S4", ["rebound 3 x 20", "hop_sl 3 x 10", "hr_sl_floor 3 x 15", "hr_seat 3 x 15"]],
    ["maintain", ["hr_sl_floor 3 x 15", "hr_seat 3 x 15", "rebound 3 x 20"]],
  ] as const)("%s is %j", (stage, lines) =>
    expect(doses(strengthSession({ stage, refer: null }, at({ stage }), null))).toEqual(lines),
  );
  test.each([
    [1, "3 x 15"],
    [2, "3 x 12"],
    [3, "3 x 12"],
    [4, "4 x 10"],
    [8, "4 x 10"],
    [9, "4 x 6"],
    [30, "4 x 6"],
  ])("in week %i of S2 the heavy raises are %s", (week, dose) =>
    expect(
      doses(strengthSession({ stage: "S2", refer: null }, at({ stage: "S2" }), null, week)),
    ).toEqual(["hr_sl_floor 3 x 15", `hr_seat ${dose}`, `legpress_calf ${dose}`]),
  );
  test("slow raises come down over three seconds, and the lowering on one leg is the sore one's", () => {
    const s1 = strengthSession(
      { stage: "S1", refer: null },
      at({ stage: "S1", sides: "left" }),
      null,
    );
    expect(s1.items.every((item) => item.tempo?.down === 3)).toBe(true);
    expect(s1.items.map((item) => item.side)).toEqual(["both", "each", "left", "both"]);
    const right = strengthSession(
      { stage: "S1", refer: null },
      at({ stage: "S1", sides: "right" }),
      null,
    );
    expect(right.items[2]?.side).toBe("right");
    const both = strengthSession(
      { stage: "S1", refer: null },
      at({ stage: "S1", sides: "both" }),
      null,
    );
    expect(both.items[2]?.side).toBe("each");
  });
  test("an insertional runner's leg press stops level, and the reason says so", () => {
    const session = strengthSession(
      { stage: "S2", refer: null },
      at({ stage: "S2", site: "insertional" }),
      null,
    );
    expect(cue(session.items[2])).toContain("stops level with the forefoot");
    expect(session.reasons).toContainEqual(
      expect.objectContaining({
        rule: "E-RANGE",
        facts: { exercise: "legpress_calf", change: "blockRangeAtNeutral" },
      }),
    );
  });
});

describe("a coach's plan", () => {
  test("takes the ladder's place with the coach's doses", () => {
    const session = strengthSession(
      { stage: "S2", refer: null },
      at({ stage: "S2" }),
      plan("hr_seat", "bridge"),
    );
    expect(doses(session)).toEqual(["hr_seat 4 x 8", "bridge 4 x 8"]);
    expect(session.source).toBe("coach");
    expect(session.reasons.map((reason) => reason.rule)).toEqual(["ST-COACH"]);
  });
  test("has each leg in turn do what is done on one, and both what is done on both", () => {
    const lines = plan("bridge", "bulgarian", "hr_seat", "hr_sl_floor");
    const { items } = strengthSession({ stage: "S2", refer: null }, at({ stage: "S2" }), lines);
    expect(items.map((item) => item.side)).toEqual(["both", "each", "both", "each"]);
    expect(items.map((item) => item.restSeconds)).toEqual([60, 60, 120, 120]);
  });
  test("is screened too: what doesn't fit is replaced, once, with the reason", () => {
    const session = strengthSession(
      { stage: "S1", refer: null },
      at({ stage: "S1" }),
      plan("squat_deep", "pistol", "heel_drop", "stretch_gastroc"),
    );
    expect(doses(session)).toEqual(["box_squat 4 x 8", "ecc_floor 4 x 8", "hr_seat 4 x 8"]);
    expect(
      session.reasons.map((reason) => [
        reason.rule,
        reason.facts["exercise"],
        reason.facts["substitute"],
      ]),
    ).toEqual([
      ["ST-COACH", undefined, undefined],
      ["E-DEEP-BEND", "squat_deep", "box_squat"],
      ["E-DEEP-BEND", "pistol", "box_squat"],
      ["E-BELOW-STEP", "heel_drop", "ecc_floor"],
      ["E-STRETCH", "stretch_gastroc", "hr_seat"],
    ]);
  });
  test("puts the sore side in front, even where the split squat came as a substitute", () => {
    for (const id of ["lunge_vert", "lunge_knee_fwd"]) {
      const session = strengthSession(
        { stage: "S1", refer: null },
        at({ stage: "S1", sides: "left" }),
        plan(id),
      );
      expect(session.items[0]).toMatchObject({ exercise: "lunge_vert", side: "left" });
      expect(cue(session.items[0])).toContain("sore side in front");
    }
  });
  test("lets in what only a coach may plan", () => {
    const midportion = at({ stage: "S2" });
    expect(
      ids(strengthSession({ stage: "S2", refer: null }, midportion, plan("stretch_gastroc"))),
    ).toEqual(["stretch_gastroc"]);
  });
});

describe("rest days and locks", () => {
  test("on a rest day only the holds stay, whoever planned", () => {
    const session = strengthSession(
      { stage: "S3", refer: null, decision: "rest" },
      at({ stage: "S3" }),
      plan("pogo_dl"),
    );
    expect(doses(session)).toEqual(["iso_dl 5 x 30 s"]);
    expect(session.reasons[0]?.rule).toBe("ST-REST");
  });
  test.each([
    ["all", "E-LOCK-ALL"],
    ["loading", "E-LOCK-LOADING"],
  ] as const)("a lock on %s empties the session and says why and which flag", (lock, rule) => {
    const session = strengthSession(
      { stage: "S1", refer: refer(lock) },
      at({ stage: "S1" }),
      plan("bridge"),
    );
    expect(session).toMatchObject({ items: [], source: "none" });
    expect(session.reasons.map((reason) => reason.rule)).toEqual([rule, "RF-BSI"]);
  });
  test("a lock on heel raises leaves no raise, and none is put in its place", () => {
    const locked = strengthSession(
      { stage: "S1", refer: refer("heelRaises") },
      at({ stage: "S1" }),
      null,
    );
    expect(locked).toMatchObject({ items: [], source: "none" });
    expect(locked.reasons).toHaveLength(5);
  });
  test("a flag that holds a stage down gives that stage's session", () => {
    const session = strengthSession(
      { stage: "S4", refer: refer("aboveS1") },
      at({ stage: "S4" }),
      null,
    );
    expect(ids(session)).toEqual(["hr_dl_floor", "hr_sl_floor", "ecc_floor", "hr_seat"]);
  });
});

test("whatever the stage, site, side and plan, nothing in a session is screened out, and every reason has words", () => {
  const faults: string[] = [];
  for (const stage of STAGES)
    for (const site of SITES)
      for (const sides of ["left", "both", null] as readonly (Sides | null)[])
        for (const coach of [null, plan(...EXERCISE_IDS)]) {
          const context = at({
            stage,
            site,
            sides,
            returning: true,
            coachPlan: coach ? EXERCISE_IDS : [],
          });
          const session = strengthSession({ stage, refer: null }, context, coach);
          const named = ids(session);
          if (screen(named, context).removed.length > 0) faults.push(`${stage} ${site} removed`);
          if (new Set(named).size !== named.length) faults.push(`${stage} ${site} twice`);
          if (session.items.length === 0) faults.push(`${stage} ${site} empty`);
          for (const item of session.items)
            if (
              exercise(item.exercise)?.dose === "hold" &&
              item.reps === null &&
              item.holdSeconds === null
            )
              faults.push(`${item.exercise} has no dose`);
          for (const { rule, source } of session.reasons)
            if (!RULE_IDS.includes(rule) || source !== sourceOf(rule)) faults.push(rule);
        }
  expect(faults).toEqual([]);
});

describe("a lock that nobody is referred for", () => {
  test("closes the session all the same, and says so without a flag", () => {
    const session = strengthSession({ stage: "S2", refer: null }, at({ locks: ["all"] }), null);
    expect(session.items).toEqual([]);
    expect(session.reasons.map(({ rule }) => rule)).toEqual(["E-LOCK-ALL"]);
  });
});

test("a session that a flag takes out names the flag and how soon somebody has to look", () => {
  const guidance = { stage: "S2", refer: refer("all") } as const;
  expect(strengthSession(guidance, at({ stage: "S2" }), null).reasons).toMatchObject([
    { rule: "E-LOCK-ALL", facts: {} },
    { rule: "RF-BSI", facts: { level: "withinDays" } },
  ]);
});
