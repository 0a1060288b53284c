import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, EXERCISES, screen, type ScreenContext } from "#exercises/exercises.ts";
import { at, fate, SITES, STAGES } from "#exercises/screening-case.ts";
import { isEarly } from "#exercises/stage-order.ts";
import { PACK_IDS } from "#packs/pack-rules.ts";
import type { Lock, PackId, Side, Sides } from "#timeline/timeline.ts";

const SIDES: readonly (Sides | null)[] = ["left", "right", "both", null];
const LEADS: readonly (Side | null)[] = ["left", "right", null];
const LOCK_SETS: readonly (readonly Lock[])[] = [
  [],
  ["all"],
  ["loading", "running"],
  ["running", "jumping", "heelRaises"],
  ["running"],
  ["impact", "barefoot"],
  ["aboveS1", "jumping"],
  ["aboveS1"],
  ["aboveS2"],
  ["progress"],
];
const PACK_SETS: readonly (readonly PackId[])[] = [
  ["achilles"],
  ["achilles", "plantar"],
  ["achilles", "pfp"],
  ["achilles", "bsi"],
  ["plantar", "pfp", "bsi"],
  ["hamstring", "calf"],
  PACK_IDS,
];

function everyContext(): ScreenContext[] {
  const contexts: ScreenContext[] = [];
  for (const stage of STAGES)
    for (const site of SITES)
      for (const sides of SIDES)
        for (const side of LEADS)
          for (const locks of LOCK_SETS)
            for (const packs of PACK_SETS)
              for (const gate of [0, 1, 2])
                contexts.push(
                  at({
                    stage,
                    site,
                    sides,
                    side,
                    locks,
                    packs,
                    returning: gate > 0,
                    runGateMet: gate > 1,
                  }),
                );
  return contexts;
}

describe("the four families the article warns of", () => {
  const FAMILIES = [
    "squat_deep",
    "lunge_knee_fwd",
    "stretch_gastroc",
    "stretch_soleus",
    "stretch_step",
    "heel_drop",
  ];
  test("are out at S0 and S1 for every site, whatever the coach planned", () => {
    for (const stage of ["S0", "S1"] as const)
      for (const site of SITES)
        for (const coachPlan of [[], FAMILIES]) {
          const result = screen(FAMILIES, at({ stage, site, coachPlan }));
          expect(result.removed.map((item) => item.exercise)).toEqual(FAMILIES);
          expect(result.removed.every((item) => item.substitute !== null)).toBe(true);
        }
  });
});

describe("what needs the coach", () => {
  test("a stretch is kept only for midportion from S2 and only when the last plan has it", () => {
    for (const id of ["stretch_gastroc", "stretch_soleus", "stretch_step", "down_dog", "ktw_mob"])
      for (const stage of STAGES)
        for (const site of SITES) {
          const allowed = site === "midportion" && stage !== "S0" && stage !== "S1";
          expect(fate(id, at({ stage, site, coachPlan: [id] })) === "kept").toBe(allowed);
          expect(fate(id, at({ stage, site }))).not.toBe("kept");
        }
  });
  test("a planned calf stretch waits for a calm midportion whatever else is sore", () => {
    for (const id of ["stretch_gastroc", "stretch_soleus", "stretch_step", "down_dog", "ktw_mob"])
      for (const pack of PACK_IDS)
        for (const [stage, site] of [
          ["S1", "midportion"],
          ["S2", "insertional"],
          ["S1", "insertional"],
        ] as const)
          expect(rule(id, { stage, site, packs: [pack], coachPlan: [id] })).toBe("E-STRETCH");
  });
  test("the elliptical is kept when the last plan has it, at any stage and site", () => {
    for (const stage of STAGES)
      for (const site of SITES) {
        expect(fate("elliptical", at({ stage, site, coachPlan: ["elliptical"] }))).toBe("kept");
        expect(fate("elliptical", at({ stage, site }))).toBe("-> bike");
      }
  });
});

describe("which leg is in front", () => {
  const early = at({ stage: "S1" });
  test.each([
    ["right", "right", "kept", "kept"],
    ["right", "left", "soreSideInFront", "soreSideLeads"],
    ["right", null, "soreSideInFront", "soreSideLeads"],
    [null, "right", "soreSideInFront", "soreSideLeads"],
    ["both", "right", "-> bridge", "-> bridge"],
  ] as const)(
    "sore %s with %s in front: split squat %s, step-up %s",
    (sides, side, lunge, step) => {
      expect(fate("lunge_vert", { ...early, sides, side })).toBe(lunge);
      expect(fate("step_up", { ...early, sides, side })).toBe(step);
    },
  );
  test("with both sides sore a far lunge and a step-down end at the bridge", () => {
    expect(fate("lunge_knee_fwd", { ...early, sides: "both" })).toBe("-> bridge");
    expect(fate("step_down", { ...early, sides: "both" })).toBe("-> bridge");
  });
  test("a midportion runner from S2 keeps both, even with both sides sore", () => {
    expect(fate("lunge_vert", at({ stage: "S2", sides: "both" }))).toBe("kept");
    expect(fate("step_up", at({ stage: "S2", sides: "both" }))).toBe("kept");
  });
});

/** The rule that takes one exercise out or changes it. */
const rule = (id: string, change: Partial<ScreenContext>) => {
  const { removed, changed } = screen([id], at(change));
  return [...removed, ...changed].map((item) => item.rule).join();
};

test("what is taken out or changed names the rule that did it", () => {
  expect(rule("run_easy", { stage: "S4", returning: true })).toBe("E-RUN-GATE");
  expect(rule("sprint", { stage: "S4", packs: ["plantar"] })).toBe("E-PACK-PLANTAR");
  expect(rule("front_squat", { stage: "S2", site: "insertional" })).toBe("E-RANGE");
  expect(rule("elliptical", { stage: "S4" })).toBe("E-COACH");
  expect(rule("lunge_vert", { stage: "S1", sides: "both" })).toBe("E-BOTH-SIDES");
  expect(rule("lunge_vert", { stage: "S1" })).toBe("E-SORE-SIDE");
  expect(rule("lunge_vert", { stage: "S1", sides: null, side: null })).toBe("E-SORE-SIDE");
});

describe("running exercises of a returning runner", () => {
  test("wait for the gates into S3, whatever the stage", () => {
    for (const stage of STAGES)
      for (const id of ["run_easy", "run_up", "run_down", "sprint"])
        expect(fate(id, at({ stage, returning: true }))).toBe("-> pool_run");
  });
  test("come back once those gates are met", () => {
    expect(fate("run_easy", at({ returning: true, runGateMet: true }))).toBe("kept");
    expect(fate("sprint", at({ stage: "S4", returning: true, runGateMet: true }))).toBe("kept");
    expect(fate("sprint", at({ stage: "S3", returning: true, runGateMet: true }))).toBe(
      "-> run_easy",
    );
  });
});

const kept = (packs: readonly PackId[]) =>
  new Set(screen(EXERCISE_IDS, at({ stage: "S4", packs })).kept);
const banned = (pack: PackId) => {
  const withPack = kept(["achilles", pack]);
  return [...kept(["achilles"])].filter((id) => !withPack.has(id)).toSorted();
};

describe("packs", () => {
  test("plantar takes out sprints", () => expect(banned("plantar")).toEqual(["sprint"]));
  test("pfp takes out downhill and the deep knee bends", () =>
    expect(banned("pfp")).toEqual(["pistol", "run_down", "squat_deep", "step_down"]));
  test("bsi takes out everything springy but flat walking", () =>
    expect(banned("bsi")).toEqual(
      EXERCISES.filter((row) => row.elastic > 0 && !["walk_flat", "elliptical"].includes(row.id))
        .map((row) => row.id)
        .toSorted(),
    ));
  test("bsi takes out the elliptical even when the coach planned it", () =>
    expect(fate("elliptical", at({ packs: ["bsi"], coachPlan: ["elliptical"] }))).toBe("-> bike"));
});

const sole = (packs: readonly PackId[], coachPlan: readonly string[]) =>
  fate("stretch_sole", at({ stage: "S2", packs, coachPlan }));
const bend = (stage: (typeof STAGES)[number]) =>
  fate("deadlift", at({ stage, packs: ["achilles", "hamstring"] }));

describe("several packs", () => {
  test("the sole's step raise is kept for the sole alone, and gives way to a sore Achilles", () => {
    for (const stage of STAGES)
      for (const site of SITES) {
        const step = (packs: readonly PackId[]) =>
          fate("hr_step_towel", at({ stage, site, packs }));
        expect(step(["plantar"])).toBe("kept");
        const open = site === "midportion" && !isEarly(stage);
        const instead = stage === "S0" ? "-> hr_dl_floor" : "-> hr_sl_floor";
        expect(step(["achilles", "plantar"])).toBe(open ? "kept" : instead);
        expect(step(["plantar", "achilles"])).toBe(open ? "kept" : instead);
      }
  });
  test("a stretch is free only where every pack allows it, and needs the coach otherwise", () => {
    expect(sole(["plantar"], [])).toBe("kept");
    for (const pack of PACK_IDS.filter((id) => id !== "plantar")) {
      expect(sole(["plantar", pack], [])).toBe("-> calf_massage");
      expect(sole(["plantar", pack], ["stretch_sole"])).toBe("kept");
    }
  });
  test("a hamstring stretch stays out whatever the coach planned, while a hamstring is sore", () => {
    const coachPlan = ["stretch_hamstring"];
    expect(fate("stretch_hamstring", at({ packs: ["hamstring"], coachPlan }))).toBe(
      "-> hamstring_hold",
    );
    expect(fate("stretch_hamstring", at({ packs: ["achilles"], coachPlan }))).toBe("kept");
  });
  test("a deep hip bend waits for S2 with a sore hamstring", () => {
    expect(bend("S1")).toBe("-> bridge");
    expect(bend("S2")).toBe("kept");
  });
});

/** What one lock takes out at S4, each with no substitute. */
const out = (lock: Lock) => {
  const free = screen(EXERCISE_IDS, at({ stage: "S4" }));
  const locked = screen(EXERCISE_IDS, at({ stage: "S4", locks: [lock] }));
  const cut = locked.removed.filter((item) => item.rule.startsWith("E-LOCK"));
  expect(cut.every((item) => item.substitute === null)).toBe(true);
  expect(free.removed.some((item) => item.rule.startsWith("E-LOCK"))).toBe(false);
  return cut.map((item) => item.exercise).toSorted();
};

describe("locks", () => {
  const RUNNING = ["run_down", "run_easy", "run_up", "sprint"];
  const JUMPING = ["bound", "cmj", "drop_jump", "hop_fwd", "hop_sl", "pogo_dl", "rebound", "rope"];
  test("all takes out everything", () => expect(out("all")).toEqual([...EXERCISE_IDS].toSorted()));
  test("loading leaves flat walking alone", () =>
    expect(out("loading")).toEqual(
      [...EXERCISE_IDS].filter((id) => id !== "walk_flat").toSorted(),
    ));
  test("running takes out runs and strides, and leaves pool running", () =>
    expect(out("running")).toEqual(RUNNING));
  test("jumping takes out everything that leaves the ground, and rebounds", () =>
    expect(out("jumping")).toEqual(JUMPING));
  test("impact is running and jumping together", () =>
    expect(out("impact")).toEqual([...RUNNING, ...JUMPING].toSorted()));
  test("heelRaises takes out every raise, and leaves the holds", () =>
    expect(out("heelRaises")).toEqual([
      "ecc_floor",
      "heel_drop",
      "hr_dl_floor",
      "hr_seat",
      "hr_sl_floor",
      "hr_step",
      "hr_step_towel",
      "hsr_disc",
      "legpress_calf",
      "rebound",
      "smith_seat",
    ]));
  test("barefoot and progress take out nothing by themselves", () => {
    expect(out("barefoot")).toEqual([]);
    expect(out("progress")).toEqual([]);
  });
  test("aboveS1 screens a later stage as S1, aboveS2 as S2, and neither lifts an earlier one", () => {
    for (const stage of ["S2", "S3", "S4", "maintain"] as const)
      expect(screen(EXERCISE_IDS, at({ stage, locks: ["aboveS1"] }))).toEqual(
        screen(EXERCISE_IDS, at({ stage: "S1" })),
      );
    expect(screen(EXERCISE_IDS, at({ stage: "S4", locks: ["aboveS2"] }))).toEqual(
      screen(EXERCISE_IDS, at({ stage: "S2" })),
    );
    expect(screen(EXERCISE_IDS, at({ stage: "S0", locks: ["aboveS1"] }))).toEqual(
      screen(EXERCISE_IDS, at({ stage: "S0" })),
    );
  });
  test("a substitute inside a lock is no substitute", () =>
    expect(fate("stretch_gastroc", at({ stage: "S1", locks: ["heelRaises"] }))).toBe("-> nothing"));
});

describe("every exercise at every stage, site, side, lock, pack and gate", () => {
  const contexts = everyContext();
  test("is in exactly one list, and every substitute ends kept or changed", () => {
    const faults: string[] = [];
    for (const context of contexts) {
      const result = screen(EXERCISE_IDS, context);
      const stays = new Set([...result.kept, ...result.changed.map((item) => item.exercise)]);
      const named = [...stays, ...result.removed.map((item) => item.exercise)];
      if (named.length !== EXERCISE_IDS.length || new Set(named).size !== named.length)
        faults.push(`lists ${JSON.stringify(context)}`);
      for (const item of result.removed) {
        const locked = item.rule.startsWith("E-LOCK");
        if (locked && item.substitute !== null) faults.push(`locked ${item.exercise}`);
        if (item.substitute !== null && !stays.has(item.substitute))
          faults.push(`${item.exercise} ${JSON.stringify(context)}`);
        if (!locked && item.substitute === null && context.locks.length === 0)
          faults.push(`dead end ${item.exercise} ${JSON.stringify(context)}`);
      }
    }
    expect(contexts.length).toBe(6 * 4 * 4 * 3 * 10 * 7 * 3);
    expect(faults).toEqual([]);
  });
});
