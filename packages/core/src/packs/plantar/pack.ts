import { DEFAULT_REST } from "#packs/dose-limits.ts";
import { asked, CROSS_TRAINING, ours, read, shown } from "#packs/fact.ts";
import type { Pack } from "#packs/pack.ts";
import { PLANTAR_RULES } from "#packs/plantar/rules.ts";

/** Plantar heel pain (clinical.md 9). */
export const PLANTAR: Pack = {
  ...PLANTAR_RULES,
  ladder: [
    {
      stage: "S1",
      name: "One-leg raises with the toes up",
      often: "every second day, for three months",
      exercises: ["hr_step_towel"],
      doses: [
        {
          exercise: "hr_step_towel",
          sets: 3,
          reps: 12,
          holdSeconds: null,
          tempo: { up: 3, hold: 2, down: 3 },
          restSeconds: DEFAULT_REST,
          side: "each",
          heavySlow: true,
          source: "PRG, REPO2; rest ours",
        },
      ],
      weeks: [
        { fromWeek: 1, sets: 3, reps: 12 },
        { fromWeek: 3, sets: 4, reps: 10 },
        { fromWeek: 5, sets: 5, reps: 8 },
      ],
      says: "Heel raises on one leg with a towel under the toes, slower and heavier as the weeks go.",
      source: "PRG, REPO2",
      evidence: "published",
    },
  ],
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
