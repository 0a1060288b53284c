import { parameter } from "#packs/parameters.ts";

/** The step-rate cue (clinical.md 6): +5 % eased peak load on the tendon in a laboratory (LYG16); the rule is ours. */
export const CADENCE = {
  cue: parameter(
    105,
    "percent",
    "LYG16; rule ours",
    "Share of the runner's own steps a minute to aim at.",
  ),
  most: parameter(110, "percent", "TREK; rule ours", "Share never to go beyond."),
  usefulUpTo: parameter(
    170,
    "stepsAMinute",
    "TREK, written for the knee",
    "Own rate up to which the cue was found most useful.",
  ),
} as const;
