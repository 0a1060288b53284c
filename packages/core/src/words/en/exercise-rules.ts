import { SHOES } from "#packs/achilles/shoes.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";
import type { EXERCISE_SOURCES } from "#explain/rule-sources.ts";
import type { SaidOf } from "#words/words.ts";

/** Words of the exercise screening (clinical.md 3.3), the strength session, the plan review and the shoes. */
export const EXERCISE_RULES: SaidOf<typeof EXERCISE_SOURCES> = {
  "E-LOCK-ALL": {
    title: "Closed for now",
    sentence: "An open safety flag closes every exercise until a clinician has cleared it.",
  },
  "E-LOCK-LOADING": {
    title: "Only walking for now",
    sentence:
      "An open safety flag leaves flat walking and closes the rest until a clinician has cleared it.",
  },
  "E-LOCK-RUNNING": {
    title: "No running for now",
    sentence: "An open safety flag closes running until a clinician has cleared it.",
  },
  "E-LOCK-JUMPING": {
    title: "No jumping for now",
    sentence: "An open safety flag closes jumping until a clinician has cleared it.",
  },
  "E-LOCK-IMPACT": {
    title: "No impact for now",
    sentence: "An open safety flag closes running and jumping until a clinician has cleared it.",
  },
  "E-LOCK-HEELRAISES": {
    title: "No heel raises for now",
    sentence: "An open safety flag closes heel raises until a clinician has cleared it.",
  },
  "E-PACK-ACHILLES": {
    title: "Not with a sore Achilles",
    sentence:
      "It bends the ankle near its end. That waits at first, and stays out where the pain sits at the heel bone.",
  },
  "E-PACK-MTSS": {
    title: "Not with a sore shin",
    sentence: "Hard downhill running is left out.",
  },
  "E-PACK-CALF": {
    title: "Not with a strained calf",
    sentence: "Hills and speed are left out while the calf is sore.",
  },
  "E-PACK-HAMSTRING": {
    title: "Not with a sore sitting bone",
    sentence:
      "A deeply bent hip, hills and sprints press the tendon there. The first waits, the others are left out.",
  },
  "E-PACK-GLUTEAL": {
    title: "Not with a sore outer hip",
    sentence: "A leg drawn across the body presses the tendon against the hip bone.",
  },
  "E-PACK-ITB": {
    title: "Not with a sore outer knee",
    sentence: "Downhill running is left out.",
  },
  "E-PACK-PLANTAR": {
    title: "Not with a sore heel sole",
    sentence: "Sudden sprints load the sole of the heel, so they are out while that is sore.",
  },
  "E-PACK-PFP": {
    title: "Not with a sore kneecap",
    sentence: "Downhill and deep knee bends load the kneecap, so they are out while that is sore.",
  },
  "E-PACK-BSI": {
    title: "Bone needs quiet",
    sentence: "Springy work is out while a bone is under watch.",
  },
  "E-STRETCH": {
    title: "Stretches are left out for now",
    sentence:
      "Stretching the calf may irritate the tendon, most of all where it meets the heel bone. A coach may allow it later for pain higher up.",
  },
  "E-BELOW-STEP": {
    title: "Not below the step",
    sentence:
      "A heel that drops below the forefoot presses the tendon against the heel bone. Start on the floor; where the pain sits at the heel bone, stay there.",
  },
  "E-DEEP-BEND": {
    title: "The ankle bends too far",
    sentence:
      "This takes the ankle near its end range under load, which may irritate the tendon. We leave it out for now.",
  },
  "E-EARLY": {
    title: "Too early",
    sentence:
      "This asks more of the tendon than slow floor work does. It comes back in a later stage.",
  },
  "E-FROM-S1": {
    title: "From the next stage",
    sentence: "One-leg work comes after a week of calm holds.",
  },
  "E-FROM-S3": {
    title: "From the spring stage",
    sentence: "Quick, springy work comes once the strength tests are passed.",
  },
  "E-FROM-S4": {
    title: "From the running stage",
    sentence: "Hops, bounds, hills and speed come last, once easy running settles.",
  },
  "E-COACH": {
    title: "A coach’s call",
    sentence: "This one stays out unless a coach puts it in your plan.",
  },
  "E-RUN-GATE": {
    title: "Running waits for the tests",
    sentence:
      "After time away, running comes back once daily life, a brisk walk, heel raises and hops are calm.",
  },
  "E-BOTH-SIDES": {
    title: "Both sides are sore",
    sentence: "The trailing leg’s tendon works harder here, and both of yours are sore.",
  },
  "E-SORE-SIDE": {
    title: "Sore side in front",
    sentence: "The trailing leg’s tendon works harder, so let the sore side lead.",
  },
  "E-RANGE": {
    title: "With less ankle bend",
    sentence: "Fine with a smaller range: keep the heel at or above the forefoot.",
  },
  "E-UNKNOWN": {
    title: "Not in the table",
    sentence: "This exercise isn’t in the table of the rules, so we can’t screen it.",
  },
  "ST-LADDER": {
    title: "Your stage’s session",
    sentence: "This is what your stage starts with. Slow loading, up and down, within your limit.",
  },
  "ST-COACH-SETS": {
    title: "A coach sets this session",
    sentence: "No doses are published for this stage of what is sore, so we leave them to a coach.",
  },
  "ST-COACH": {
    title: "Your coach’s session",
    sentence:
      "Your coach set this plan. We still check it for your stage and the place of your pain.",
  },
  "ST-REST": {
    title: "Only the holds today",
    sentence: "On a rest day the gentle holds may stay, if pain keeps within your limit.",
  },
  "DOSE-SETS": {
    title: "Sets",
    sentence: `Give a whole number of sets, ${DOSE_LIMITS.sets.min} to ${DOSE_LIMITS.sets.max}.`,
  },
  "DOSE-REPS": {
    title: "Repetitions",
    sentence: `Give a whole number of repetitions, ${DOSE_LIMITS.reps.min} to ${DOSE_LIMITS.reps.max} a set.`,
  },
  "DOSE-HOLD": {
    title: "Hold",
    sentence: `Give a hold of ${DOSE_LIMITS.hold.min} to ${DOSE_LIMITS.hold.max} seconds. The default is ${START_DOSE.holdSeconds}; 45 has been studied too.`,
  },
  "DOSE-TOTAL": {
    title: "A lot for one day",
    sentence: `More than ${DOSE_LIMITS.repsOfOne} repetitions of one exercise in a day is past the largest published programme.`,
  },
  "DOSE-CONTACTS": {
    title: "Many landings",
    sentence: `More than ${DOSE_LIMITS.landings} landings in one session is past the published routine we compare with.`,
  },
  "SH-KEEP": {
    title: "Keep the heel height",
    sentence:
      "Your heel sits high enough to ease the tendon for now. It goes with the strength work, not in its place.",
  },
  "SH-RAISE": {
    title: "Raise the heel for a while",
    sentence: `A shoe with a drop of ${SHOES.minDrop.value} mm or more, or a ${SHOES.lift.value} mm lift in both shoes, can ease the tendon for now. Pair it with the strength work.`,
  },
  "SH-WEAN": {
    title: "Come down slowly",
    sentence:
      "You are running again: go back to your usual heel height over a few weeks, and keep the strength work.",
  },
  "SH-USUAL": {
    title: "Your usual shoes are fine",
    sentence:
      "Run in what you know, and keep the strength work. No heel drop has been shown best for all runners.",
  },
};
