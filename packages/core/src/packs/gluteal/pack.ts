import { asked, CROSS_TRAINING, ours, read, rung, shown, unread } from "#packs/fact.ts";
import { GLUTEAL_RULES } from "#packs/gluteal/rules.ts";
import type { Pack } from "#packs/pack.ts";

const ORDER = ours("The order of the education and exercise programme, its doses unread.");

/** Gluteal tendinopathy (clinical.md 9). */
export const GLUTEAL: Pack = {
  ...GLUTEAL_RULES,
  ladder: [
    rung("S0", "Hold, leg pressed outwards", ["hip_abduction_hold"], ORDER),
    rung("S1", "Bridges", ["bridge"], ORDER),
    rung("S2", "Sidesteps with a band", ["band_sidestep"], ORDER),
    rung("S3", "One leg", ["sl_stance", "step_up"], ORDER),
  ],
  redFlags: [
    shown(
      "RF-BSI",
      ours("Pain in the groin, or pain on hopping: possible bone stress at the hip."),
    ),
    asked("nightRestPain", "RF-NIGHT", ours("Pain at night whatever you do.")),
    asked("fever", "RF-INF", ours("Fever.")),
  ],
  avoid: [
    read("PPG", "Lying on the sore side."),
    unread("clinical §9", "Crossed legs and standing with the hip hung out."),
  ],
  crossTraining: CROSS_TRAINING,
  outcome: { measure: "Pain in running", ...ours("The pain of a usual run, of 10.") },
  expectations: [
    read("BMJ18", "Eight weeks of education and exercise did better than an injection or waiting."),
  ],
  toCheck: [
    unread(
      "clinical §9",
      "Pain up to 5 of 10 that eases by the next morning, and no worse nights.",
    ),
  ],
};
