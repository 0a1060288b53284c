import { asked, CROSS_TRAINING, ours, read, rung, shown } from "#packs/fact.ts";
import { ITB_RULES } from "#packs/itb/rules.ts";
import type { Pack } from "#packs/pack.ts";

/** Iliotibial band pain (clinical.md 9). */
export const ITB: Pack = {
  ...ITB_RULES,
  ladder: [
    rung(
      "S1",
      "Hip and knee strength",
      ["hip_abduction_hold", "bridge", "box_squat"],
      read("PNW", "Hip and knee loaded a little more each week."),
    ),
    rung("S3", "Run and walk", ["run_easy"], read("PNW", "Then running and walking in turn.")),
  ],
  redFlags: [
    shown("RF-FAIL", ours("A knee that locks.")),
    shown("RF-FAIL", ours("A swollen knee.")),
    asked("fever", "RF-INF", ours("Fever.")),
  ],
  avoid: [
    read("BES", "Downhill and slanted roads."),
    read("BES", "A track always in the same direction."),
    read("BES", "A sudden rise of the distance."),
  ],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in running", ...ours("The pain of a usual run, of 10.") },
  expectations: [
    read("ITB20", "Three exercise programmes did not differ in 24 women."),
    read("PNW", "What a foam roller does lasts minutes."),
  ],
  toCheck: [],
};
