import type { ExerciseId } from "@springback/core/exercises";
import type { equipment } from "#words/en/equipment.ts";

/** A thing that not every place has; the floor and a wall are everywhere. */
export type Thing = Exclude<keyof typeof equipment, "and">;

/** What each exercise needs: an exercise without a line doesn't compile. */
const EQUIPMENT: Readonly<Record<ExerciseId, readonly Thing[]>> = {
  iso_dl: [],
  iso_sl: [],
  hr_seat: ["chair"],
  hr_dl_floor: [],
  hr_sl_floor: [],
  ecc_floor: [],
  hr_step: ["step"],
  heel_drop: ["step"],
  hsr_disc: ["barbell", "plate"],
  legpress_calf: ["legPress"],
  smith_seat: ["smith", "bench", "plate"],
  calf_massage: ["roller"],
  rebound: [],
  pogo_dl: [],
  rope: ["rope"],
  hop_sl: [],
  hop_fwd: [],
  bound: [],
  drop_jump: ["box"],
  cmj: [],
  box_squat: ["box"],
  squat_deep: [],
  squat_heel_up: ["wedge"],
  front_squat: ["barbell"],
  wall_sit: [],
  lunge_knee_fwd: [],
  lunge_vert: [],
  bulgarian: ["bench"],
  step_up: ["step"],
  step_down: ["step"],
  pistol: [],
  deadlift: ["weights"],
  bridge: [],
  sled_push: ["sled"],
  stretch_gastroc: [],
  stretch_soleus: [],
  stretch_step: ["step"],
  down_dog: [],
  ktw_mob: [],
  walk_flat: ["road"],
  walk_incline: ["treadmill"],
  run_easy: ["road"],
  run_up: ["hill"],
  run_down: ["hill"],
  sprint: ["road"],
  swim: ["pool"],
  pool_run: ["pool", "belt"],
  bike: ["bicycle"],
  elliptical: ["elliptical"],
  rower: ["rower"],
  hr_step_towel: ["step", "towel"],
  stretch_sole: [],
  hamstring_hold: [],
  hamstring_curl: ["bench", "weights"],
  stretch_hamstring: [],
  hip_abduction_hold: [],
  band_sidestep: ["band"],
  sl_stance: [],
  stretch_hip_side: [],
};

/** What an exercise needs besides the floor and a wall. */
export function equipmentOf(exercise: string): readonly Thing[] {
  return Object.hasOwn(EQUIPMENT, exercise) ? EQUIPMENT[exercise as ExerciseId] : [];
}
