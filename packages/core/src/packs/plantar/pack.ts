import { asked, CROSS_TRAINING, ours, read, shown } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";
import { PLANTAR_LADDER } from "#packs/plantar/ladder.ts";
import { PLANTAR_RULES } from "#packs/plantar/rules.ts";

/** Plantar heel pain (clinical.md 9). */
export const PLANTAR: Pack = {
  ...PLANTAR_RULES,
  ladder: PLANTAR_LADDER,
  redFlags: [
    asked("heelBoneSqueeze", "RF-BSI", ours("Pain on squeezing the heel bone from both sides.")),
    asked("bothHeels", "RF-SPA", ours("Both heels sore, with signs of an inflamed joint.")),
    asked("numbness", "RF-NEURO", ours("Numbness in the foot.")),
    shown("RF-RUPT", ours("A sudden pop in the arch of the foot.")),
  ],
  avoid: [ours("Hard floors without shoes."), ours("Sudden sprints.")],
  crossTraining: CROSS_TRAINING,
  outcome: {
    measure: "Foot Function Index",
    ...read("PAI", "29 points better than stretching after three months of heavy raises."),
  },
  expectations: [read("PRG, REPO2", "The programme runs for three months.")],
  toCheck: [],
};
