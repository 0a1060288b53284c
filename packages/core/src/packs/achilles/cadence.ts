import type { Evidence } from "#packs/evidence.ts";

/** The step-rate cue (clinical.md 6): +5 % eased peak load on the tendon in a laboratory (LYG16); the rule is ours. */
export const CADENCE = {
  /** Percent of the runner's own steps a minute to aim at. */
  cuePercent: 105,
  /** Percent never to go beyond. */
  mostPercent: 110,
  /** Steps a minute up to which it is most useful (TREK, written for the knee). */
  usefulUpTo: 170,
  source: "LYG16, TREK; rule ours",
  evidence: "ours" satisfies Evidence as Evidence,
} as const;
