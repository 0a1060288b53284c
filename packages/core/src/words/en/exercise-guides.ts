import type { ExerciseId } from "#packs/achilles/exercises.ts";
import type { ExerciseGuide } from "#words/exercise-guide.ts";

/** What to feel and what to avoid in each exercise, in English. */
export const EXERCISE_GUIDES: Readonly<Record<ExerciseId, ExerciseGuide>> = {
  iso_dl: {
    feel: "Both calves work steadily and evenly, and your weight stays on the balls of both feet.",
    avoid:
      "Avoid rising to your full height, rolling onto the outer edge of the feet or holding your breath.",
  },
  iso_sl: {
    feel: "One calf works steadily while the heel stays at the same small height.",
    avoid: "Avoid letting the heel sink bit by bit, leaning on the wall or twisting the hips.",
  },
  hr_seat: {
    feel: "The work sits low in the calf, under the bulk of the muscle.",
    avoid: "Avoid rocking the trunk to help or letting the heels drop back quickly.",
  },
  hr_dl_floor: {
    feel: "Both calves lift you together and then brake you all the way down.",
    avoid: "Avoid bending the knees to start the movement or shifting onto the stronger leg.",
  },
  hr_sl_floor: {
    feel: "The whole calf lifts you, and it goes on working while you come down.",
    avoid: "Avoid pulling yourself up with the hands, bending the knee or bouncing at the bottom.",
  },
  ecc_floor: {
    feel: "Two calves share the way up, and one brakes you slowly on the way down.",
    avoid: "Avoid dropping at the end of the way down or rising on one leg by mistake.",
  },
  hr_step: {
    feel: "The calf works on the way up, and it holds you back until the heel is level with the step.",
    avoid: "Avoid letting the heel go below the edge or gripping the wall to steady a wobble.",
  },
  heel_drop: {
    feel: "The calf lengthens under load and brakes the heel as it goes below the step.",
    avoid: "Avoid hanging at the bottom, bouncing out of it or rising on the one leg.",
  },
  hsr_disc: {
    feel: "Both calves carry the bar slowly through the whole range, with no pause in the work.",
    avoid:
      "Avoid speeding up when it gets heavy, bending the knees or letting the bar pull you forward.",
  },
  legpress_calf: {
    feel: "The calves push the plate away while the thighs only keep the knees straight.",
    avoid: "Avoid locking the knees hard or letting the plate come back on its own.",
  },
  smith_seat: {
    feel: "The deep part of one calf lifts the weight that rests on the thigh.",
    avoid: "Avoid lifting with the hands, rocking the trunk or letting the knee fall inwards.",
  },
  calf_massage: {
    feel: "A firm pressure moves through the muscle, and it stays comfortable enough to breathe calmly.",
    avoid: "Avoid pressing on the tendon, on bone or on any spot that feels sharp.",
  },
  hr_step_towel: {
    feel: "The sole tightens under the raised toes while the calf lifts you.",
    avoid: "Avoid letting the toes slide off the towel or hurrying the way down.",
  },
  rebound: {
    feel: "The calves answer the floor quickly and lightly, like a small spring.",
    avoid: "Avoid deep knees, heavy heels or going on when the rhythm slows.",
  },
  pogo_dl: {
    feel: "Both feet leave the floor together, and the spring comes from the ankles.",
    avoid: "Avoid sinking into the knees, landing with a slap or jumping higher each time.",
  },
  rope: {
    feel: "The jumps are low and regular, and the wrists do the turning.",
    avoid: "Avoid high jumps, hard heels or hurrying to catch the rope up.",
  },
  hop_sl: {
    feel: "One ankle springs you up and catches you again in the same place.",
    avoid:
      "Avoid drifting about, letting the knee fall inwards or carrying on when landings get loud.",
  },
  hop_fwd: {
    feel: "Each landing settles quietly before the next hop begins.",
    avoid: "Avoid reaching for distance, twisting as you land or joining the hops together.",
  },
  bound: {
    feel: "The rear leg pushes you long and forward, and the landing is soft under the hips.",
    avoid: "Avoid stretching the front foot far ahead or bounding on when you tire.",
  },
  drop_jump: {
    feel: "The feet touch and the floor sends you straight up again.",
    avoid:
      "Avoid jumping off the box, staying long on the floor or landing with the knees together.",
  },
  cmj: {
    feel: "Thighs and calves push together, and the landing is as soft as the dip.",
    avoid: "Avoid stiff landings or leaning on one leg more than the other.",
  },
  box_squat: {
    feel: "The thighs and hips work while the whole foot stays on the floor.",
    avoid: "Avoid dropping onto the box or letting the heels come up.",
  },
  squat_deep: {
    feel: "The thighs and hips carry you evenly, down and up again.",
    avoid: "Avoid lifting the heels, rounding the back or bouncing at the bottom.",
  },
  squat_heel_up: {
    feel: "The front of the thighs does most of the work, and the ankles have room.",
    avoid: "Avoid rolling onto the toes or letting the knees fall inwards.",
  },
  front_squat: {
    feel: "The front of the thighs and the trunk work together under the bar.",
    avoid: "Avoid letting the elbows drop, the back round or the heels rise.",
  },
  wall_sit: {
    feel: "The front of the thighs warms up while the back rests on the wall.",
    avoid: "Avoid pushing on the thighs with the hands or holding your breath.",
  },
  lunge_knee_fwd: {
    feel: "The front thigh works hard, and the front ankle bends a long way.",
    avoid: "Avoid lifting the front heel or pressing on into a pinch at the ankle.",
  },
  lunge_vert: {
    feel: "The front hip and thigh lower you, with the weight on the whole front foot.",
    avoid: "Avoid pushing off the rear toes or letting the front knee travel forward.",
  },
  bulgarian: {
    feel: "The front thigh and hip do the work, and the rear leg only keeps you balanced.",
    avoid: "Avoid pushing with the rear foot or letting the front heel lift.",
  },
  step_up: {
    feel: "The leading leg lifts you through its whole foot.",
    avoid: "Avoid springing off the foot on the floor or letting the leading knee fall inwards.",
  },
  step_down: {
    feel: "The standing thigh brakes you slowly, and the hips stay level.",
    avoid: "Avoid falling onto the lower foot or letting the standing knee cave in.",
  },
  pistol: {
    feel: "One thigh and hip carry you all the way, with the foot flat.",
    avoid: "Avoid lifting the heel, twisting the hips or dropping into the last part.",
  },
  deadlift: {
    feel: "The back of the thighs tightens on the way down, and the hips drive you up.",
    avoid:
      "Avoid rounding the back, pulling with the arms or letting the bar drift away from the legs.",
  },
  bridge: {
    feel: "The buttocks lift you, and the back stays long and quiet.",
    avoid: "Avoid arching the lower back at the top or pushing through the toes.",
  },
  sled_push: {
    feel: "Hips and calves push steadily, step after step, behind a firm trunk.",
    avoid: "Avoid long steps, jerky starts or letting the lower back sag.",
  },
  stretch_gastroc: {
    feel: "A gentle pull runs through the upper calf of the rear leg.",
    avoid: "Avoid lifting the rear heel, bouncing or pulling on the tendon close to the heel.",
  },
  stretch_soleus: {
    feel: "A gentle pull sits low in the calf of the bent rear leg.",
    avoid: "Avoid lifting the heel, bouncing or pressing on into a sharp feeling.",
  },
  stretch_step: {
    feel: "A calm pull runs along the calf while the heel hangs.",
    avoid: "Avoid dropping into it, bouncing or staying when the heel itself complains.",
  },
  down_dog: {
    feel: "The calves and the back of the thighs lengthen while the hands carry their share.",
    avoid: "Avoid forcing the heels to the floor or hanging in the shoulders.",
  },
  ktw_mob: {
    feel: "The ankle bends smoothly while the heel stays heavy on the floor.",
    avoid: "Avoid lifting the heel, letting the arch collapse or pushing through a pinch in front.",
  },
  walk_flat: {
    feel: "The foot rolls from heel to toes at a pace that lets you talk.",
    avoid: "Avoid limping along, hurrying or walking on once the soreness passes your limit.",
  },
  walk_incline: {
    feel: "The calves work more than on the flat, and the breath a little too.",
    avoid: "Avoid long steps, pulling on the rails or hanging back on the heels.",
  },
  run_easy: {
    feel: "The steps are light, and you could speak in whole sentences.",
    avoid: "Avoid chasing a pace, overstriding or running on with a limp.",
  },
  run_up: {
    feel: "Calves and hips push gently, with short steps under the body.",
    avoid: "Avoid bending at the waist, bounding or racing the slope.",
  },
  run_down: {
    feel: "The thighs brake softly, and the feet land close beneath you.",
    avoid: "Avoid leaning back, long braking steps or letting the slope set the pace.",
  },
  sprint: {
    feel: "Speed comes in gradually, and face and shoulders stay loose.",
    avoid: "Avoid a sudden start, straining for more or stopping short at the end.",
  },
  swim: {
    feel: "Arms and hips carry you along, and the ankles stay loose.",
    avoid: "Avoid pushing hard off the wall or kicking with stiff feet.",
  },
  pool_run: {
    feel: "The legs run tall through the water without touching the bottom.",
    avoid: "Avoid leaning far forward, paddling with the hands or pointing the toes hard.",
  },
  bike: {
    feel: "The thighs turn the pedals smoothly, and the ankle stays quiet.",
    avoid: "Avoid pushing with the toes, dropping the heel at the bottom or grinding a heavy gear.",
  },
  elliptical: {
    feel: "Both legs glide evenly, with the whole foot on the plate.",
    avoid: "Avoid rising onto the toes or setting the resistance so high that you push off hard.",
  },
  rower: {
    feel: "The legs push first, and the back and arms follow.",
    avoid: "Avoid sliding so far forward that the heels come up and the ankles bend deeply.",
  },
  stretch_sole: {
    feel: "A gentle pull runs through the sole from the heel towards the toes.",
    avoid: "Avoid yanking the toes or pressing hard on the tender spot.",
  },
  hamstring_hold: {
    feel: "The back of the thighs works steadily while the heels press into the floor.",
    avoid: "Avoid arching the back, letting the hips sink or holding your breath.",
  },
  hamstring_curl: {
    feel: "The back of the thighs draws the heels in and then slowly lets them go.",
    avoid: "Avoid lifting the hips off the bench or letting the weight fall back.",
  },
  stretch_hamstring: {
    feel: "A mild pull runs along the middle of the back of the thigh.",
    avoid: "Avoid rounding the back, bouncing or pulling close to the sitting bone.",
  },
  hip_abduction_hold: {
    feel: "The side of the hip presses steadily while you stand tall.",
    avoid: "Avoid leaning the trunk over or hitching the hip up towards the ribs.",
  },
  band_sidestep: {
    feel: "The sides of both hips work against the band with every small step.",
    avoid: "Avoid letting the knees fall inwards, swaying the trunk or dragging the feet together.",
  },
  sl_stance: {
    feel: "The side of the standing hip keeps you level, and the foot makes small corrections.",
    avoid: "Avoid letting the other hip drop or leaning over the standing leg.",
  },
  stretch_hip_side: {
    feel: "A mild pull runs along the outer side of the hip and thigh.",
    avoid: "Avoid twisting the trunk, bouncing or pressing into the sore point.",
  },
};
