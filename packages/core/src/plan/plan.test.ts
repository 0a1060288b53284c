import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, exercise, screen } from "#exercises/exercises.ts";
import { at, SITES, STAGES } from "#exercises/screening-case.ts";
import { describeFinding, RULE_IDS } from "#explain/explain.ts";
import { type Finding, review, type StrengthPlanItem } from "#plan/plan.ts";
import type { Lock, PackId, Sides } from "#timeline/timeline.ts";
import { EXERCISES as NAMES } from "#words/en/exercises.ts";
import { ENGLISH } from "#words/en/words.ts";
import { exerciseName } from "#words/exercise-words.ts";

const line = (id: string, more: Partial<StrengthPlanItem> = {}): StrengthPlanItem => ({
  exercise: id,
  sets: 3,
  reps: exercise(id)?.dose === "reps" ? 10 : null,
  holdSeconds: exercise(id)?.dose === "hold" ? 30 : null,
  ...more,
});
const one = (item: StrengthPlanItem, context = at({ stage: "S1" })) =>
  review({ items: [item] }, context);

const say = (found: Finding | undefined) => found && describeFinding(found, ENGLISH, NAMES);

describe("the families a coach is stopped at", () => {
  test.each([
    ["squat_deep", "E-DEEP-BEND", "box_squat"],
    ["lunge_knee_fwd", "E-DEEP-BEND", "lunge_vert"],
    ["stretch_gastroc", "E-STRETCH", "hr_seat"],
    ["stretch_soleus", "E-STRETCH", "hr_seat"],
    ["stretch_step", "E-STRETCH", "calf_massage"],
    ["heel_drop", "E-BELOW-STEP", "ecc_floor"],
  ])("%s is flagged by %s with %s to put in its place", (id, rule, substitute) => {
    const [found, ...more] = one(line(id));
    expect(found).toMatchObject({
      exercise: id,
      rule,
      severity: "stop",
      fix: { exercise: substitute },
    });
    expect(say(found)).toContain(exerciseName(id, NAMES));
    expect(found?.source).not.toBe("");
    expect(more).toEqual([]);
  });
  test("are flagged wherever the table removes them, and a stretch the coach may allow is still a caution", () => {
    for (const stage of STAGES)
      for (const site of SITES)
        for (const id of [
          "squat_deep",
          "lunge_knee_fwd",
          "stretch_gastroc",
          "stretch_soleus",
          "heel_drop",
        ]) {
          const context = at({ stage, site });
          const gone = screen([id], context).removed.length > 0;
          const found = one(line(id), context);
          expect(found.length > 0).toBe(gone);
          const allowed = site === "midportion" && stage !== "S0" && stage !== "S1";
          if (gone) expect(found[0]?.severity).toBe(allowed ? "caution" : "stop");
        }
  });
});

describe("a change", () => {
  test("is a caution until the line is accepted with it", () => {
    const [found] = one(line("lunge_vert"));
    expect(found).toMatchObject({
      rule: "E-SORE-SIDE",
      severity: "caution",
      fix: { change: "soreSideInFront" },
    });
    expect(say(found)).toContain("Keep the sore side in front");
    expect(one(line("lunge_vert", { change: "soreSideInFront" }))).toEqual([]);
    expect(one(line("lunge_vert", { change: "heelRaised" }))).toHaveLength(1);
  });
});

/** A plan of jumps whose landings come to 360 and ten times `reps`. */
const hops = (reps: number) =>
  review(
    {
      items: [
        line("pogo_dl", { sets: 10, reps: 18 }),
        line("rope", { sets: 10, reps: 18 }),
        line("hop_sl", { sets: 10, reps }),
      ],
    },
    at({ stage: "S4" }),
  );

describe("doses", () => {
  test.each([
    ["bridge", { sets: 0 }, ["DOSE-SETS"]],
    ["bridge", { sets: 1 }, []],
    ["bridge", { sets: 10 }, []],
    ["bridge", { sets: 11 }, ["DOSE-SETS"]],
    ["bridge", { sets: 2.5 }, ["DOSE-SETS"]],
    ["bridge", { sets: Number.NaN }, ["DOSE-SETS"]],
    ["bridge", { reps: null }, ["DOSE-REPS"]],
    ["bridge", { reps: 0 }, ["DOSE-REPS"]],
    ["bridge", { reps: 60 }, []],
    ["bridge", { reps: 61 }, ["DOSE-REPS"]],
    ["bridge", { sets: 9, reps: 20 }, []],
    ["bridge", { sets: 10, reps: 19 }, ["DOSE-TOTAL"]],
    ["iso_dl", { holdSeconds: 4 }, ["DOSE-HOLD"]],
    ["iso_dl", { holdSeconds: 5 }, []],
    ["iso_dl", { holdSeconds: 45 }, []],
    ["iso_dl", { holdSeconds: 60 }, []],
    ["iso_dl", { holdSeconds: 61 }, ["DOSE-HOLD"]],
    ["iso_dl", { holdSeconds: null }, ["DOSE-HOLD"]],
    ["iso_dl", { reps: 10 }, ["DOSE-HOLD"]],
    ["bike", { sets: 0 }, []],
  ] as const)("%s with %j finds %j", (id, more, rules) =>
    expect(one(line(id, more)).map((found) => found.rule)).toEqual(rules),
  );
  test("more than 470 landings in one plan is a caution", () => {
    expect(hops(11)).toEqual([]);
    expect(hops(12).map((found) => found.rule)).toEqual(["DOSE-CONTACTS"]);
  });
});

describe("the dose of a fix", () => {
  test.each([
    [{ sets: 1, reps: 1 }, "1 x 1"],
    [{ sets: 3, reps: 60 }, "3 x 60"],
    [{ sets: 10, reps: 18 }, "10 x 18"],
    [{ sets: 10, reps: 19 }, "3 x 10"],
    [{ sets: 0, reps: 8 }, "3 x 8"],
    [{ sets: 11, reps: 61 }, "3 x 10"],
    [{ sets: 4, reps: null }, "4 x 10"],
  ] as const)("of %j keeps what was typed where it fits: %s", (dose, told) => {
    const fix = one(line("squat_deep", dose))[0]?.fix;
    expect(`${fix?.sets} x ${fix?.reps}`).toBe(told);
  });
  test("of a stretch's hold is repetitions of a raise", () =>
    expect(one(line("stretch_gastroc"))[0]?.fix).toEqual({
      exercise: "hr_seat",
      sets: 3,
      reps: 10,
      holdSeconds: null,
      change: null,
    }));
});

describe("every fix", () => {
  const LOCKS: readonly (readonly Lock[])[] = [
    [],
    ["running"],
    ["running", "jumping", "heelRaises"],
    ["aboveS1", "jumping"],
    ["loading", "running"],
    ["all"],
  ];
  const anyContext = fc.record({
    stage: fc.constantFrom(...STAGES),
    site: fc.constantFrom(...SITES),
    sides: fc.constantFrom<Sides | null>("left", "right", "both", null),
    side: fc.constantFrom("left" as const, "right" as const, null),
    returning: fc.boolean(),
    runGateMet: fc.boolean(),
    locks: fc.constantFrom(...LOCKS),
    packs: fc.subarray<PackId>(["achilles", "plantar", "pfp", "bsi"], { minLength: 1 }),
  });
  const anyItem = fc.record({
    exercise: fc.constantFrom<string>(...EXERCISE_IDS, "moonwalk", ""),
    sets: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double()),
    reps: fc.option(fc.oneof(fc.integer({ min: -1, max: 90 }), fc.double())),
    holdSeconds: fc.option(fc.oneof(fc.integer({ min: -1, max: 90 }), fc.double())),
  });
  test("passes the review itself, and every finding has words and a known rule", () =>
    fc.assert(
      fc.property(anyContext, fc.array(anyItem, { maxLength: 4 }), (settings, items) => {
        const context = at(settings);
        for (const found of review({ items }, context)) {
          expect(RULE_IDS).toContain(found.rule);
          expect(say(found)).toMatch(/\.$/u);
          if (found.fix !== null) expect(review({ items: [found.fix] }, context)).toEqual([]);
        }
      }),
      { numRuns: 1500 },
    ));
  test("exists for every exercise that is taken out without a lock", () => {
    for (const stage of STAGES)
      for (const site of SITES)
        for (const id of EXERCISE_IDS)
          for (const found of one(line(id), at({ stage, site, returning: true })))
            expect(found.fix, `${id} ${stage} ${site}`).not.toBeNull();
  });
});
