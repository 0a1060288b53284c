import { DEFAULT_REST } from "#packs/dose-limits.ts";
import type { Rung } from "#packs/pack.ts";

/** The heavy raises of the plantar trial's programme, week by week (clinical.md 9). */
export const PLANTAR_LADDER: readonly Rung[] = [
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
];
