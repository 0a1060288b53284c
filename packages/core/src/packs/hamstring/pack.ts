import { CROSS_TRAINING, ours, read, rung, shown, unread } from "#packs/fact.ts";
import { HAMSTRING_RULES } from "#packs/hamstring/rules.ts";
import type { Pack } from "#packs/pack.ts";

/** Proximal hamstring tendinopathy (clinical.md 9). */
export const HAMSTRING: Pack = {
  ...HAMSTRING_RULES,
  ladder: [
    rung(
      "S0",
      "Hold, hip near straight",
      ["hamstring_hold"],
      read("GOO", "Holds with the hip near straight."),
    ),
    rung(
      "S1",
      "Move, hip a little bent",
      ["bridge", "hamstring_curl"],
      read("GOO", "Slow work with a small bend of the hip."),
    ),
    rung(
      "S2",
      "Move, hip further bent",
      ["deadlift"],
      read("GOO", "Slow work with a larger bend of the hip."),
    ),
    rung(
      "S3",
      "Spring",
      ["pogo_dl", "run_easy"],
      read("GOO", "Springy work, and running with it."),
    ),
  ],
  redFlags: [
    shown("RF-RUPT", ours("A sudden pop at the sitting bone, with bruising.")),
    shown("RF-NEURO", ours("Numbness between the legs: that is an emergency, go at once.")),
    shown("RF-NEURO", ours("Pain that runs down the leg like a nerve.")),
  ],
  avoid: [
    read("PHT2, E3", "Long sitting and deep bends of the hip."),
    read("PHT2, E3", "Stretching the hamstring."),
    read("PHT2, E3", "Hills and sprints early on."),
  ],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in running", ...ours("The pain of a usual run, of 10.") },
  expectations: [read("GOO", "Steps go by symptoms, not by time; three to six months are usual.")],
  toCheck: [unread("Goom", "Pain up to 3 of 10 that is gone within a day.")],
};
