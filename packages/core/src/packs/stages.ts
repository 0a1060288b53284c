import type { Lock, Stage } from "#timeline/timeline.ts";

/** The stages from first to last (clinical.md 2.7). */
export const STAGE_ORDER: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];

/** The stages that read the first column of the exercise table (clinical.md 3.3). */
export const EARLY_STAGES: readonly Stage[] = ["S0", "S1"];

/** The stage a runner without an assignment stands at (clinical.md 2.7 "Precisely"). */
export const FIRST_STAGE: Stage = "S0";

/** The stage whose gates let a returning runner run at all (clinical.md 1.5 "Precisely"). */
export const RUNNING_STAGE: Stage = "S3";

/** The stage that an open flag's lock holds a runner down to, the lower first (clinical.md 2.7 "Precisely"). */
export const STAGE_CEILINGS: readonly (readonly [Lock, Stage])[] = [
  ["aboveS1", "S1"],
  ["aboveS2", "S2"],
];
