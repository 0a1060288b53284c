import { NO_LOCK, RECOVERY, STOP, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides for a tendon that is sore at the outside of the hip. */
export const GLUTEAL_RULES: PackRules = {
  id: "gluteal",
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
      positions: { hip: ["adduction"] },
      says: "A leg drawn across the body presses the tendon against the hip bone.",
      source: "PPG",
      evidence: "published",
    },
  ],
  stretch: {
    allowed: false,
    says: "Stretches that draw the leg across the body are left out; others wait for the coach.",
    source: "PPG; reading ours",
    evidence: "ours",
  },
  clinicianLock: NO_LOCK,
  gates: [],
};
