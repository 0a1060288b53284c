import { NO_LOCK, RECOVERY, STOP, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides for a tendon that is sore where the hamstring meets the sitting bone. */
export const HAMSTRING_RULES: PackRules = {
  id: "hamstring",
  pain: {
    cap: 3,
    settleBy: "24h",
    settleTo: "baseline",
    ...STOP,
    says: "Pain up to 3 of 10, settled within about a day: our default until the source is read.",
    source: "ours",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      positions: { hip: ["deepFlexion"] },
      until: "S2",
      says: "A deeply bent hip presses the tendon against the sitting bone, so it waits.",
      source: "PHT2, E3; until when is ours",
      evidence: "ours",
    },
    {
      exercises: ["stretch_hamstring"],
      says: "Stretching the hamstring presses the tendon and is left out.",
      source: "PHT2, E3",
      evidence: "published",
    },
    {
      exercises: ["run_up", "sprint"],
      says: "No hills and no sprints.",
      source: "PHT2, E3",
      evidence: "published",
    },
  ],
  stretch: {
    allowed: false,
    says: "Stretching the hamstring is left out.",
    source: "PHT2, E3",
    evidence: "published",
  },
  clinicianLock: NO_LOCK,
  gates: [],
};
