import { parameter } from "#packs/parameters.ts";

/** The step-rate cue (clinical.md 6): +5 % eased peak load on the tendon in a laboratory (LYG16); the rule is ours. */
export const CADENCE = {
  cue: parameter(105, "percent", "LYG16; rule ours"),
  most: parameter(110, "percent", "TREK; rule ours"),
  usefulUpTo: parameter(170, "stepsAMinute", "TREK, written for the knee"),
} as const;
