import { asked, CROSS_TRAINING, ours, read, rung, shown, unread } from "#packs/fact.ts";
import { MTSS_RULES } from "#packs/mtss/rules.ts";
import type { Pack } from "#packs/pack.ts";

/** Medial tibial stress syndrome (clinical.md 9). */
export const MTSS: Pack = {
  ...MTSS_RULES,
  ladder: [
    rung("S1", "Walk", ["walk_flat"], unread("clinical §9", "Walk without pain first.")),
    rung(
      "S2",
      "Calf strength",
      ["hr_sl_floor", "hr_seat"],
      unread("clinical §9", "Calf and soleus strength."),
    ),
    rung(
      "S3",
      "Walk and run on the flat",
      ["run_easy"],
      unread("clinical §9", "Walk-run on flat ground."),
    ),
    rung(
      "S4",
      "Volume, then speed",
      ["run_easy"],
      unread("clinical §9", "Longer first, faster after."),
    ),
  ],
  redFlags: [
    asked("restBonePain", "RF-BSI", ours("Bone pain at rest or at night.")),
    asked(
      "bonePainBuilds",
      "RF-BSI",
      read("RIC", "Pain in one spot of the bone is read as bone stress."),
    ),
    asked("missedPeriods", "RF-BSI", ours("Missed periods or too little to eat for the training.")),
    asked("fixedDistanceTightness", "RF-NEURO", ours("A tight calf with a numb foot.")),
    shown("RF-BSI", ours("Pain on hopping.")),
  ],
  avoid: [ours("Hard downhill."), ours("A sudden change of ground or shoes.")],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in running", ...ours("The pain of a usual run, of 10.") },
  expectations: [
    read("MUL18", "Half of runners were free of pain after about ten weeks."),
    read("RIC", "It is sore along at least 5 cm of the inner shin."),
  ],
  toCheck: [
    unread("clinical §9", "No pain after the run and none at rest."),
    unread("clinical §9", "5 to 10 % more steps a minute."),
  ],
};
