import { says, type Explanation } from "#explain/explanation.ts";
import { SHOES } from "#packs/achilles/shoes.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";

/** Words of the exercise screening (clinical.md 3.3), the strength session, the plan review and the shoes. */
export const EXERCISE_WORDS = {
  "E-LOCK-ALL": says(
    "Closed for now",
    "An open safety flag closes every exercise until a clinician has cleared it.",
    "ours",
  ),
  "E-LOCK-LOADING": says(
    "Only walking for now",
    "An open safety flag leaves flat walking and closes the rest until a clinician has cleared it.",
    "ours",
  ),
  "E-LOCK-RUNNING": says(
    "No running for now",
    "An open safety flag closes running until a clinician has cleared it.",
    "ours",
  ),
  "E-LOCK-JUMPING": says(
    "No jumping for now",
    "An open safety flag closes jumping until a clinician has cleared it.",
    "ours",
  ),
  "E-LOCK-IMPACT": says(
    "No impact for now",
    "An open safety flag closes running and jumping until a clinician has cleared it.",
    "ours",
  ),
  "E-LOCK-HEELRAISES": says(
    "No heel raises for now",
    "An open safety flag closes heel raises until a clinician has cleared it.",
    "ours",
  ),
  "E-PACK-ACHILLES": says(
    "Not with a sore Achilles",
    "It bends the ankle near its end. That waits at first, and stays out where the pain sits at the heel bone.",
    "seed §3, seed §4, PRI25, JON08",
  ),
  "E-PACK-MTSS": says("Not with a sore shin", "Hard downhill running is left out.", "ours"),
  "E-PACK-CALF": says(
    "Not with a strained calf",
    "Hills and speed are left out while the calf is sore.",
    "ours",
  ),
  "E-PACK-HAMSTRING": says(
    "Not with a sore sitting bone",
    "A deeply bent hip, hills and sprints press the tendon there. The first waits, the others are left out.",
    "PHT2, E3; until when is ours",
  ),
  "E-PACK-GLUTEAL": says(
    "Not with a sore outer hip",
    "A leg drawn across the body presses the tendon against the hip bone.",
    "PPG",
  ),
  "E-PACK-ITB": says("Not with a sore outer knee", "Downhill running is left out.", "BES"),
  "E-PACK-PLANTAR": says(
    "Not with a sore heel sole",
    "Sudden sprints load the sole of the heel, so they are out while that is sore.",
    "ours",
  ),
  "E-PACK-PFP": says(
    "Not with a sore kneecap",
    "Downhill and deep knee bends load the kneecap, so they are out while that is sore.",
    "TREK",
  ),
  "E-PACK-BSI": says(
    "Bone needs quiet",
    "Springy work is out while a bone is under watch.",
    "GEO24",
  ),
  "E-STRETCH": says(
    "Stretches are left out for now",
    "Stretching the calf may irritate the tendon, most of all where it meets the heel bone. A coach may allow it later for pain higher up.",
    "seed §2, PRI25; midportion evidence is mixed",
  ),
  "E-BELOW-STEP": says(
    "Not below the step",
    "A heel that drops below the forefoot presses the tendon against the heel bone. Start on the floor; where the pain sits at the heel bone, stay there.",
    "seed §4, FAH03, JON08",
  ),
  "E-DEEP-BEND": says(
    "The ankle bends too far",
    "This takes the ankle near its end range under load, which may irritate the tendon. We leave it out for now.",
    "seed §3, PRI25",
  ),
  "E-EARLY": says(
    "Too early",
    "This asks more of the tendon than slow floor work does. It comes back in a later stage.",
    "seed §4; placement ours",
  ),
  "E-FROM-S1": says(
    "From the next stage",
    "One-leg work comes after a week of calm holds.",
    "seed §4, SIL20",
  ),
  "E-FROM-S3": says(
    "From the spring stage",
    "Quick, springy work comes once the strength tests are passed.",
    "seed §4, SIL20, GRI21",
  ),
  "E-FROM-S4": says(
    "From the running stage",
    "Hops, bounds, hills and speed come last, once easy running settles.",
    "seed §4, RMK; order ours",
  ),
  "E-COACH": says(
    "Your coach's call",
    "This one stays out unless your coach puts it in your plan.",
    "ours",
  ),
  "E-RUN-GATE": says(
    "Running waits for the tests",
    "After time away, running comes back once daily life, a brisk walk, heel raises and hops are calm.",
    "ACH1, SAX, PRA19",
  ),
  "E-BOTH-SIDES": says(
    "Both sides are sore",
    "The trailing leg's tendon works harder here, and both of yours are sore.",
    "BAX21",
  ),
  "E-SORE-SIDE": says(
    "Sore side in front",
    "The trailing leg's tendon works harder, so let the sore side lead.",
    "BAX21",
  ),
  "E-RANGE": says(
    "With less ankle bend",
    "Fine with a smaller range: keep the heel at or above the forefoot.",
    "JON08, PRI25",
  ),
  "E-UNKNOWN": says(
    "Not in the table",
    "This exercise isn't in the table of the rules, so we can't screen it.",
    "ours",
  ),
  "ST-LADDER": says(
    "Your stage's session",
    "This is what your stage starts with. Slow loading, up and down, within your limit.",
    "seed §4, SIL20, UTD; GRI21",
  ),
  "ST-COACH-SETS": says(
    "Your coach sets this session",
    "No doses are published for this stage of what is sore, so we leave them to your coach.",
    "ours",
  ),
  "ST-COACH": says(
    "Your coach's session",
    "Your coach set this plan. We still check it for your stage and the place of your pain.",
    "ours",
  ),
  "ST-REST": says(
    "Only the holds today",
    "On a rest day the gentle holds may stay, if pain keeps within your limit.",
    "ours",
  ),
  "DOSE-SETS": says(
    "Sets",
    `Give a whole number of sets, ${DOSE_LIMITS.sets.min} to ${DOSE_LIMITS.sets.max}.`,
    "ours",
  ),
  "DOSE-REPS": says(
    "Repetitions",
    `Give a whole number of repetitions, ${DOSE_LIMITS.reps.min} to ${DOSE_LIMITS.reps.max} a set.`,
    "ours",
  ),
  "DOSE-HOLD": says(
    "Hold",
    `Give a hold of ${DOSE_LIMITS.hold.min} to ${DOSE_LIMITS.hold.max} seconds. The default is ${START_DOSE.holdSeconds}; 45 has been studied too.`,
    "seed §4, GRI21; bounds ours",
  ),
  "DOSE-TOTAL": says(
    "A lot for one day",
    `More than ${DOSE_LIMITS.repsOfOne} repetitions of one exercise in a day is past the largest published programme.`,
    "STE14, PRA19",
  ),
  "DOSE-CONTACTS": says(
    "Many landings",
    `More than ${DOSE_LIMITS.landings} landings in one session is past the published routine we compare with.`,
    "CAN",
  ),
  "SH-KEEP": says(
    "Keep the heel height",
    "Your heel sits high enough to ease the tendon for now. It goes with the strength work, not in its place.",
    "RAB21, PRI25, seed §5",
  ),
  "SH-RAISE": says(
    "Raise the heel for a while",
    `A shoe with a drop of ${SHOES.minDrop.value} mm or more, or a ${SHOES.lift.value} mm lift in both shoes, can ease the tendon for now. Pair it with the strength work.`,
    "RAB21, PRI25, seed §5; both shoes ours",
  ),
  "SH-WEAN": says(
    "Come down slowly",
    "You are running again: go back to your usual heel height over a few weeks, and keep the strength work.",
    "ours",
  ),
  "SH-USUAL": says(
    "Your usual shoes are fine",
    "Run in what you know, and keep the strength work. No heel drop has been shown best for all runners.",
    "MAL16",
  ),
} as const satisfies Readonly<Record<string, Explanation>>;
