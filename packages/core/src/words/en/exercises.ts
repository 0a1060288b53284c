import type { ExerciseWords } from "#words/exercise-words.ts";

/** What each exercise is called and how it is done, in English. */
export const EXERCISES: ExerciseWords = {
  iso_dl: {
    name: "Two-leg heel hold on the floor",
    cue: "Lift both heels a little off the floor and hold still.",
  },
  iso_sl: {
    name: "One-leg heel hold on the floor",
    cue: "Lift the heel of one foot a little off the floor and hold still.",
  },
  hr_seat: {
    name: "Seated heel raise on the floor",
    cue: "Sit tall, press through the ball of the foot, lower slowly.",
  },
  hr_dl_floor: {
    name: "Two-leg heel raise on the floor",
    cue: "Rise on both feet, lower over three seconds to flat ground.",
  },
  hr_sl_floor: {
    name: "One-leg heel raise on the floor",
    cue: "Rise on one foot with fingertips on a wall, lower over three seconds.",
  },
  ecc_floor: {
    name: "Up on two feet, down on one, on the floor",
    cue: "Rise on both feet, shift to one, lower slowly to flat ground.",
  },
  hr_step: {
    name: "Heel raise on a step, heel down to level only",
    cue: "Stop as the heel comes level with the step.",
  },
  heel_drop: {
    name: "Heel drop below a step",
    cue: "Lower the heel below the step over three seconds, rise with both feet.",
  },
  hsr_disc: {
    name: "Barbell heel raise, forefoot on a disc",
    cue: "Three seconds up, three seconds down, full range.",
  },
  legpress_calf: {
    name: "Calf raise in the leg press",
    cue: "Straight knees, three seconds up, three seconds down.",
  },
  smith_seat: {
    name: "Seated one-leg raise, forefoot on a plate",
    cue: "Bent knee, three seconds up, three seconds down.",
  },
  calf_massage: {
    name: "Calf massage or roller, on the muscle only",
    cue: "Work the muscle belly and stay off the tendon.",
  },
  rebound: {
    name: "Quick rebounding heel raises",
    cue: "Small quick raises on both feet, heels kissing the floor.",
  },
  pogo_dl: {
    name: "Two-leg pogo",
    cue: "Short springy jumps on the spot, quick off the ground.",
  },
  rope: {
    name: "Skipping rope",
    cue: "Low jumps on both feet, quiet landings.",
  },
  hop_sl: {
    name: "One-leg hop on the spot",
    cue: "Low hops on one foot, quick off the ground.",
  },
  hop_fwd: {
    name: "One-leg hop forward or sideways",
    cue: "Hop a short way and land quietly before the next.",
  },
  bound: {
    name: "Bounding",
    cue: "Long springy strides on soft ground.",
  },
  drop_jump: {
    name: "Drop jump",
    cue: "Step off a low box and spring straight up.",
  },
  cmj: {
    name: "Two-leg jump",
    cue: "Dip, jump, land quietly on both feet.",
  },
  box_squat: {
    name: "Squat to a high box",
    cue: "Sit back to the box with your shins close to upright.",
  },
  squat_deep: {
    name: "Deep squat",
    cue: "Full depth, heels down.",
  },
  squat_heel_up: {
    name: "Squat with the heels raised",
    cue: "Heels on a wedge, down to parallel.",
  },
  front_squat: {
    name: "Front squat to parallel",
    cue: "Elbows high, down to parallel.",
  },
  wall_sit: {
    name: "Wall sit",
    cue: "Back on the wall, shins upright, hold.",
  },
  lunge_knee_fwd: {
    name: "Lunge with the knee far past the toes",
    cue: "Knee travels well past the toes.",
  },
  lunge_vert: {
    name: "Split squat with an upright front shin",
    cue: "Front shin upright, most of the weight on the front foot.",
  },
  bulgarian: {
    name: "Split squat with the rear foot raised",
    cue: "Rear foot on a bench, front foot takes the weight.",
  },
  step_up: {
    name: "Low step-up",
    cue: "Push through the whole foot of the leading leg.",
  },
  step_down: {
    name: "Step-down",
    cue: "Lower slowly until the other heel touches.",
  },
  pistol: {
    name: "One-leg deep squat",
    cue: "Full depth on one leg.",
  },
  deadlift: {
    name: "Deadlift",
    cue: "Hips back, flat back, shins upright.",
  },
  bridge: {
    name: "Bridge or hip thrust",
    cue: "Press through the heels until hips and knees are in line.",
  },
  sled_push: {
    name: "Sled push",
    cue: "Short steps, forefoot down.",
  },
  stretch_gastroc: {
    name: "Calf stretch at a wall, knee straight",
    cue: "Ease in, never into pain.",
  },
  stretch_soleus: {
    name: "Calf stretch, knee bent",
    cue: "Ease in, never into pain.",
  },
  stretch_step: {
    name: "Heel hang off a step",
    cue: "Ease in, never into pain.",
  },
  down_dog: {
    name: "Downward dog",
    cue: "Bend the knees a little.",
  },
  ktw_mob: {
    name: "Knee-to-wall ankle mobilisation",
    cue: "Ease the knee towards the wall, never into pain.",
  },
  walk_flat: {
    name: "Walking on the flat",
    cue: "Easy pace, pain within your limit.",
  },
  walk_incline: {
    name: "Incline walking or stair machine",
    cue: "Short steps.",
  },
  run_easy: {
    name: "Easy running on the flat",
    cue: "Easy pace, pain within your limit.",
  },
  run_up: {
    name: "Uphill running",
    cue: "Short steps, easy effort.",
  },
  run_down: {
    name: "Downhill running",
    cue: "Short quick steps.",
  },
  sprint: {
    name: "Strides, speed work or spikes",
    cue: "Build up over the first third, relax, slow down gently.",
  },
  swim: {
    name: "Swimming, easy push-offs, no fins",
    cue: "Same minutes and effort as the run it stands in for.",
  },
  pool_run: {
    name: "Deep-water running with a belt",
    cue: "Same minutes and effort as the run it stands in for.",
  },
  bike: {
    name: "Cycling, middle of the foot on the pedal",
    cue: "Saddle not low, middle of the foot on the pedal.",
  },
  elliptical: {
    name: "Elliptical trainer",
    cue: "Low resistance, whole foot on the plate.",
  },
  rower: {
    name: "Rowing machine",
    cue: "Stop the slide short of the catch.",
  },
  hr_step_towel: {
    name: "One-leg heel raise on a step, towel under the toes",
    cue: "Roll a towel under the toes. Three seconds up, two at the top, three down.",
  },
  stretch_sole: {
    name: "Sole stretch, toes drawn back",
    cue: "Sit, cross the foot over the other knee and draw the toes back gently.",
  },
  hamstring_hold: {
    name: "Hamstring hold, heels on the floor, hips nearly straight",
    cue: "Lie on your back with the heels far out, lift the hips and hold.",
  },
  hamstring_curl: {
    name: "Hamstring curl, lying",
    cue: "Curl the heels in and let them out slowly, hips on the bench.",
  },
  stretch_hamstring: {
    name: "Hamstring stretch",
    cue: "Ease in, never into pain.",
  },
  hip_abduction_hold: {
    name: "Hip hold, pressing the leg outwards",
    cue: "Press the thigh outwards against a wall or a belt and hold.",
  },
  band_sidestep: {
    name: "Sidesteps with a band",
    cue: "Small steps to the side, knees over the feet, flat feet.",
  },
  sl_stance: {
    name: "One-leg stance, hips level",
    cue: "Stand on one leg and keep the hips level.",
  },
  stretch_hip_side: {
    name: "Stretch of the outer hip, leg drawn across",
    cue: "Ease in, never into pain.",
  },
};
