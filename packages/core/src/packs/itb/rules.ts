import { NO_LOCK, RECOVERY, STOP, STRETCH_BY_COACH, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides for pain at the outside of the knee. */
export const ITB_RULES: PackRules = {
  id: "itb",
  pain: {
    cap: 2,
    settleBy: "24h",
    settleTo: "baseline",
    ...STOP,
    says: "Stop at the onset; up to 2 of 10, settled within about a day. No trial gives a number.",
    source: "ours",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      exercises: ["run_down"],
      says: "Downhill running is left out.",
      source: "BES",
      evidence: "published",
    },
  ],
  stretch: STRETCH_BY_COACH,
  clinicianLock: NO_LOCK,
  gates: [],
};
