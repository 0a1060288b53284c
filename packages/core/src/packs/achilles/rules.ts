import { ACHILLES_GATES } from "#packs/achilles/gates.ts";
import { NO_LOCK, RECOVERY, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";
import { PROFILES } from "#packs/profiles.ts";

/** What decides for a sore Achilles tendon. */
export const ACHILLES_RULES: PackRules = {
  id: "achilles",
  pain: {
    ...PROFILES.seed,
    says: "Pain up to 3 of 10 is fine, and it is back to your usual within about a day.",
    source: "seed",
    evidence: "published",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      positions: { dfClass: ["high"] },
      except: ["run_up"],
      until: "S2",
      says: "At first nothing bends the ankle near its end: no heel below a step, no knee far past the toes.",
      source: "seed §3, seed §4",
      evidence: "published",
    },
    {
      positions: { dfClass: ["high"] },
      except: ["run_up"],
      site: "insertional",
      says: "Where the pain sits at the heel bone, the end of the ankle's bend stays out.",
      source: "PRI25, JON08",
      evidence: "published",
    },
  ],
  stretch: {
    allowed: false,
    says: "Stretching the calf may irritate the tendon, so it is left out unless a coach plans it.",
    source: "seed §2, PRI25; midportion evidence is mixed",
    evidence: "published",
  },
  clinicianLock: NO_LOCK,
  gates: ACHILLES_GATES,
};
