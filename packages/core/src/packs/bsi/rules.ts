import { RECOVERY, STRETCH_BY_COACH, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";
import { PROFILES } from "#packs/profiles.ts";

/** What decides for a bone stress injury. */
export const BSI_RULES: PackRules = {
  id: "bsi",
  pain: {
    ...PROFILES.bsi0,
    says: "Bone is no tendon: no pain at all, during, after or the next day.",
    source: "ACH2, GEO24; 0 ours where a page accepts 2",
    evidence: "ours",
  },
  trend: TREND,
  recovery: RECOVERY,
  bans: [
    {
      positions: { elasticFrom: 1 },
      except: ["walk_flat"],
      says: "Springy work is out while a bone is under watch.",
      source: "GEO24; reading ours",
      evidence: "ours",
    },
  ],
  stretch: STRETCH_BY_COACH,
  clinicianLock: {
    locked: true,
    says: "No running until a clinician has agreed. The coach opens RF-BSI for it, which closes running until that is on record; the pack by itself doesn't.",
    source: "GEO24; by the flag is ours",
    evidence: "ours",
  },
  gates: [],
};
