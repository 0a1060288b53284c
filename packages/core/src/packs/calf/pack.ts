import { CALF_RULES } from "#packs/calf/rules.ts";
import { asked, CROSS_TRAINING, ours, read, rung } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";

/** A calf strain, after its first days (clinical.md 9). */
export const CALF: Pack = {
  ...CALF_RULES,
  ladder: [
    rung("S1", "Raises on the floor", ["hr_dl_floor", "hr_seat"], ours("Load within the limit.")),
    rung("S2", "One leg", ["hr_sl_floor"], ours("One-leg raises, straight and bent.")),
    rung("S3", "Spring, walk and run", ["rebound", "run_easy"], ours("Then spring and easy runs.")),
    rung("S4", "Full training", ["run_easy"], read("GRE22", "At least one full session first.")),
  ],
  redFlags: [
    asked("calfSwelling", "RF-DVT", read("WEL", "A calf that is newly swollen or warm.")),
    asked("snap", "RF-RUPT", read("FHB, MSD", "A sudden snap, or a kick in the calf.")),
    asked("fixedDistanceTightness", "RF-NEURO", ours("A tight calf with a numb foot.")),
  ],
  avoid: [ours("Stretching into pain."), ours("Hills and speed.")],
  crossTraining: CROSS_TRAINING,
  outcome: {
    measure: "Heel raises and their symmetry",
    ...read("GRE22", "No symptoms, nothing tender, thirty raises, sides within a tenth."),
  },
  expectations: [
    read(
      "ASP",
      "Track athletes lost 25 days on average with the soleus, 8 with the gastrocnemius.",
    ),
    read(
      "GRE22",
      "Knee to wall and power also within a tenth of the other side, as a clinician measures.",
    ),
  ],
  toCheck: [],
};
