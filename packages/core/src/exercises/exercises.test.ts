import { describe, expect, test } from "vitest";
import {
  EXERCISE_IDS,
  EXERCISES,
  exercise,
  screen,
  type ScreenContext,
} from "#exercises/exercises.ts";
import { at, fate, STAGES } from "#exercises/screening-case.ts";

/** The table of clinical.md 3.3 read row by row: S0, S1, then insertional and midportion at S2, S3, S4. */
const TABLE = `
iso_dl: kept; kept; kept; kept; kept; kept; kept; kept
iso_sl: kept; kept; kept; kept; kept; kept; kept; kept
hr_seat: kept; kept; kept; kept; kept; kept; kept; kept
hr_dl_floor: kept; kept; kept; kept; kept; kept; kept; kept
hr_sl_floor: -> hr_dl_floor; kept; kept; kept; kept; kept; kept; kept
ecc_floor: -> hr_dl_floor; kept; kept; kept; kept; kept; kept; kept
hr_step: -> hr_dl_floor; -> hr_sl_floor; kept; kept; kept; kept; kept; kept
heel_drop: -> hr_dl_floor; -> ecc_floor; -> ecc_floor; -> ecc_floor; -> ecc_floor; kept; kept; kept
hsr_disc: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> hr_sl_floor; -> hr_sl_floor; kept; kept; kept
legpress_calf: -> hr_seat; -> hr_seat; blockRangeAtNeutral; blockRangeAtNeutral; blockRangeAtNeutral; kept; kept; kept
smith_seat: -> hr_seat; -> hr_seat; floorOnly; floorOnly; floorOnly; kept; kept; kept
rebound: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; onFloor; onFloor; -> hr_sl_floor; kept; kept
pogo_dl: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; kept; kept; -> hr_sl_floor; kept; kept
rope: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; kept; kept; -> hr_sl_floor; kept; kept
hop_sl: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> pogo_dl; kept; -> hr_sl_floor; -> pogo_dl; kept
hop_fwd: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> pogo_dl; kept; -> hr_sl_floor; -> pogo_dl; kept
bound: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> pogo_dl; kept; -> hr_sl_floor; -> pogo_dl; kept
drop_jump: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> pogo_dl; kept; -> hr_sl_floor; -> pogo_dl; kept
cmj: -> box_squat; -> box_squat; -> box_squat; kept; kept; -> box_squat; kept; kept
box_squat: kept; kept; kept; kept; kept; kept; kept; kept
squat_deep: -> box_squat; -> box_squat; -> box_squat; -> box_squat; -> box_squat; kept; kept; kept
squat_heel_up: kept; kept; kept; kept; kept; kept; kept; kept
front_squat: -> box_squat; -> box_squat; heelsRaised; heelsRaised; heelsRaised; kept; kept; kept
wall_sit: kept; kept; kept; kept; kept; kept; kept; kept
lunge_knee_fwd: -> lunge_vert; -> lunge_vert; -> lunge_vert; -> lunge_vert; -> lunge_vert; kept; kept; kept
lunge_vert: soreSideInFront; soreSideInFront; soreSideInFront; soreSideInFront; soreSideInFront; kept; kept; kept
bulgarian: -> bridge; -> bridge; heelRaised; heelRaised; heelRaised; kept; kept; kept
step_up: soreSideLeads; soreSideLeads; soreSideLeads; soreSideLeads; soreSideLeads; kept; kept; kept
step_down: -> step_up; -> step_up; -> step_up; -> step_up; -> step_up; kept; kept; kept
pistol: -> box_squat; -> box_squat; -> box_squat; -> box_squat; -> box_squat; kept; kept; kept
deadlift: kept; kept; kept; kept; kept; kept; kept; kept
bridge: kept; kept; kept; kept; kept; kept; kept; kept
sled_push: -> deadlift; -> deadlift; -> deadlift; -> deadlift; -> deadlift; kept; kept; kept
rower: -> bike; -> bike; -> bike; -> bike; -> bike; kept; kept; kept
stretch_gastroc: -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat
stretch_soleus: -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat; -> hr_seat
stretch_step: -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage
down_dog: -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage
ktw_mob: -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage
calf_massage: kept; kept; kept; kept; kept; kept; kept; kept
walk_flat: kept; kept; kept; kept; kept; kept; kept; kept
walk_incline: -> walk_flat; -> walk_flat; -> walk_flat; -> walk_flat; -> walk_flat; kept; kept; kept
run_easy: kept; kept; kept; kept; kept; kept; kept; kept
run_up: -> run_easy; -> run_easy; -> run_easy; -> run_easy; kept; -> run_easy; -> run_easy; kept
run_down: -> run_easy; -> run_easy; -> run_easy; -> run_easy; kept; -> run_easy; -> run_easy; kept
sprint: -> run_easy; -> run_easy; -> run_easy; -> run_easy; kept; -> run_easy; -> run_easy; kept
swim: kept; kept; kept; kept; kept; kept; kept; kept
pool_run: kept; kept; kept; kept; kept; kept; kept; kept
bike: kept; kept; kept; kept; kept; kept; kept; kept
elliptical: -> bike; -> bike; -> bike; -> bike; -> bike; -> bike; -> bike; -> bike
hr_step_towel: -> hr_dl_floor; -> hr_sl_floor; -> hr_sl_floor; -> hr_sl_floor; -> hr_sl_floor; kept; kept; kept
stretch_sole: -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage; -> calf_massage
hamstring_hold: kept; kept; kept; kept; kept; kept; kept; kept
hamstring_curl: kept; kept; kept; kept; kept; kept; kept; kept
stretch_hamstring: -> hamstring_hold; -> hamstring_hold; -> hamstring_hold; -> hamstring_hold; -> hamstring_hold; -> hamstring_hold; -> hamstring_hold; -> hamstring_hold
hip_abduction_hold: kept; kept; kept; kept; kept; kept; kept; kept
band_sidestep: kept; kept; kept; kept; kept; kept; kept; kept
sl_stance: kept; kept; kept; kept; kept; kept; kept; kept
stretch_hip_side: -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold; -> hip_abduction_hold
`
  .trim()
  .split("\n")
  .map((line) => line.split(": "))
  .map(([id = "", fates = ""]) => ({ id, fates: fates.split("; ") }));
const COLUMNS: readonly Partial<ScreenContext>[] = [
  { stage: "S0" },
  { stage: "S1" },
  { stage: "S2", site: "insertional" },
  { stage: "S3", site: "insertional" },
  { stage: "S4", site: "insertional" },
  { stage: "S2" },
  { stage: "S3" },
  { stage: "S4" },
];

describe("the exercise table", () => {
  test("has a row of expectations for every exercise of the format, and no other", () => {
    expect(TABLE.map((row) => row.id).toSorted()).toEqual([...EXERCISE_IDS].toSorted());
  });

  for (const { id, fates } of TABLE) {
    test(`${id} is kept, changed or replaced as its row says at each stage and site`, () => {
      expect(COLUMNS.map((column) => fate(id, at(column)))).toEqual(fates);
    });
  }

  test("a tendon whose site is both or unsure is screened as insertional, and maintain as S4", () => {
    for (const id of EXERCISE_IDS)
      for (const stage of STAGES) {
        const insertional = screen([id], at({ stage, site: "insertional" }));
        expect(screen([id], at({ stage, site: "both" }))).toEqual(insertional);
        expect(screen([id], at({ stage, site: "unsure" }))).toEqual(insertional);
        const s4 = screen([id], at({ stage: "S4", site: "insertional" }));
        expect(screen([id], at({ stage: "maintain", site: "insertional" }))).toEqual(s4);
      }
  });

  test("names the sources of its load tiers and never an id twice", () => {
    expect(new Set(EXERCISE_IDS).size).toBe(EXERCISES.length);
    expect(EXERCISES.every((row) => row.achillesTier >= 0)).toBe(true);
  });
});

/** What a rule takes out at S0. */
const by = (rule: string) =>
  screen(EXERCISE_IDS, at({}))
    .removed.filter((item) => item.rule === rule)
    .map((item) => item.exercise);

test("each exercise that is out at S0 is out by the rule that says why", () => {
  expect(by("E-DEEP-BEND")).toEqual(
    "squat_deep front_squat lunge_knee_fwd bulgarian step_down pistol sled_push walk_incline rower".split(
      " ",
    ),
  );
  expect(by("E-BELOW-STEP")).toEqual("heel_drop hsr_disc legpress_calf smith_seat".split(" "));
  expect(by("E-EARLY")).toEqual(["hr_step"]);
  expect(by("E-FROM-S1")).toEqual(["hr_sl_floor", "ecc_floor"]);
  expect(by("E-FROM-S3")).toEqual(["rebound", "pogo_dl", "rope", "cmj"]);
  expect(by("E-FROM-S4")).toEqual(
    "hop_sl hop_fwd bound drop_jump run_up run_down sprint".split(" "),
  );
  expect(by("E-STRETCH")).toEqual(
    "stretch_gastroc stretch_soleus stretch_step down_dog ktw_mob".split(" "),
  );
});

test("a repeated exercise is answered once and an unknown one is taken out", () => {
  const result = screen(["bridge", "bridge", "moonwalk"], at({}));
  expect(result.kept).toEqual(["bridge"]);
  expect(result.removed).toEqual([{ exercise: "moonwalk", substitute: null, rule: "E-UNKNOWN" }]);
  expect(exercise("moonwalk")).toBeNull();
});
