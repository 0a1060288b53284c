import { NO_LOCK, RECOVERY, STOP, TREND } from "#packs/defaults.ts";
import type { PackRules } from "#packs/pack.ts";

/** What decides after a calf strain, once its first days are over. */
export const CALF_RULES: PackRules = {
  id: "calf",
  title: "Calf strain",
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
  gates: [
    {
      gate: "calfPain",
      into: "S4",
      fedBy: "intake.adlPain",
      passes: "painAtMost",
      parameter: "calfAdlPain",
      says: "Daily life is free of pain.",
      source: "GRE22",
      evidence: "published",
    },
    {
      gate: "calfRaises",
      into: "S4",
      fedBy: "heelRaise.reps",
      passes: "atLeast",
      parameter: "calfRaises",
      says: "Thirty one-leg heel raises from the floor on the sore side.",
      source: "GRE22",
      evidence: "published",
    },
    {
      gate: "calfEven",
      into: "S4",
      fedBy: "heelRaise.symmetry",
      passes: "evenSides",
      parameter: "lsiTenths",
      says: "The sides differ by a tenth at most.",
      source: "GRE22",
      evidence: "published",
    },
  ],
};
