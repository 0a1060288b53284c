import { NO_LOCK, RECOVERY, STOP, STRETCH_BY_COACH, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides for a sore inner shin that is spread along the bone. */
export const MTSS_RULES: PackRules = {
  id: "mtss",
  pain: {
    cap: 2,
    settleBy: "24h",
    settleTo: "baseline",
    ...STOP,
    says: "Pain up to 2 of 10, settled within about a day. The limit is ours until the source is read.",
    source: "ours",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      exercises: ["run_down"],
      says: "Hard downhill running is left out.",
      source: "ours",
      evidence: "ours",
    },
  ],
  stretch: STRETCH_BY_COACH,
  clinicianLock: NO_LOCK,
  gates: [],
};
