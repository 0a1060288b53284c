import { NO_LOCK, RECOVERY, STOP, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides for a sore heel sole. */
export const PLANTAR_RULES: PackRules = {
  id: "plantar",
  pain: {
    cap: 3,
    settleBy: "nextMorning",
    settleTo: "baseline",
    ...STOP,
    says: "Soreness may rise in the exercise, up to 3 of 10, and is no worse the next morning.",
    source: "APT; limit ours",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      exercises: ["sprint"],
      says: "Sudden sprints load the sole of the heel.",
      source: "ours",
      evidence: "ours",
    },
  ],
  stretch: {
    allowed: true,
    says: "Stretching was the other arm of the trial and is allowed.",
    source: "PAI",
    evidence: "published",
  },
  clinicianLock: NO_LOCK,
  gates: [],
};
