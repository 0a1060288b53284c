import { BSI_RULES } from "#packs/bsi/rules.ts";
import { asked, CROSS_TRAINING, ours, read, rung, unread } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";

const BONE = read("GEO24", "Bone pain follows rules of its own: be checked.");

/** A bone stress injury (clinical.md 9). */
export const BSI: Pack = {
  ...BSI_RULES,
  ladder: [
    rung(
      "S0",
      "Quiet, and the five checks",
      ["walk_flat"],
      read(
        "GEO24",
        "Nothing tender on the bone, walking without pain, a calm image at a high-risk site, strength and function tested, causes looked after.",
      ),
    ),
    rung(
      "S1",
      "Keep fit off the leg",
      ["pool_run", "bike"],
      ours("Only while it hurts not at all."),
    ),
  ],
  redFlags: [
    asked("heelBoneSqueeze", "RF-BSI", BONE),
    asked("bonePainBuilds", "RF-BSI", BONE),
    asked("restBonePain", "RF-BSI", BONE),
    asked("missedPeriods", "RF-BSI", ours("Missed periods or too little to eat: ask for a check.")),
    asked("pastStressFracture", "RF-BSI", ours("A stress fracture before.")),
  ],
  avoid: [ours("All springy work until a clinician has agreed.")],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in walking", ...ours("None, in daily life and on pressing the bone.") },
  expectations: [read("GEO24", "Running comes back by checks, not by a date.")],
  toCheck: [
    unread(
      "clinical §9",
      "High-risk sites: thigh neck, front of the shin, navicular, base of the little toe's bone, inner ankle, talus, sesamoids, kneecap.",
    ),
    unread("ACH1", "Up to 2 of 10 in readiness drills, where we hold to none."),
  ],
};
