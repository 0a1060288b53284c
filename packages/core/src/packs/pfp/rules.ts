import { NO_LOCK, RECOVERY, STRETCH_BY_COACH, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";
import { PROFILES } from "#packs/profiles.ts";

/** What decides for a sore kneecap. */
export const PFP_RULES: PackRules = {
  id: "pfp",
  pain: {
    ...PROFILES.pfp2,
    says: "Pain up to 2 of 10, and back to where it was before the run within the hour.",
    source: "TREK",
    evidence: "published",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      exercises: ["run_down", "squat_deep", "pistol", "step_down"],
      says: "Downhill, stairs and deep knee bends load the kneecap most.",
      source: "TREK",
      evidence: "published",
    },
  ],
  stretch: STRETCH_BY_COACH,
  clinicianLock: NO_LOCK,
  gates: [],
};
