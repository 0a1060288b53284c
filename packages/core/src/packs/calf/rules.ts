import { CALF_GATES } from "#packs/calf/gates.ts";
import { NO_LOCK, RECOVERY, STOP, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides after a calf strain, once its first days are over. */
export const CALF_RULES: PackRules = {
  id: "calf",
  pain: {
    cap: 2,
    settleBy: "24h",
    settleTo: "baseline",
    ...STOP,
    says: "Pain up to 2 of 10 and never sharp, settled within about a day: the lower end of a range of ours.",
    source: "ours",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      exercises: ["run_up", "run_down", "sprint"],
      says: "No hills and no speed.",
      source: "ours",
      evidence: "ours",
    },
  ],
  stretch: {
    allowed: false,
    says: "No stretching into pain early on; the coach says when.",
    source: "ours",
    evidence: "ours",
  },
  clinicianLock: NO_LOCK,
  gates: CALF_GATES,
};
