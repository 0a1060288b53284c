import type { Lock, Stage } from "#timeline/timeline.ts";

/** The stages from first to last (clinical.md 2.7). */
export const STAGE_ORDER: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];

/** Whether a stage is at or past another. */
export function reached(stage: Stage, target: Stage): boolean {
  return STAGE_ORDER.indexOf(stage) >= STAGE_ORDER.indexOf(target);
}

/** Whether the S0-S1 column of the exercise table is the one to read. */
export function isEarly(stage: Stage): boolean {
  return stage === "S0" || stage === "S1";
}

/** The stage an open flag's locks hold a runner down to: S1 under aboveS1, S2 under aboveS2 (clinical.md 2.7). */
export function heldStage(stage: Stage, locks: readonly Lock[]): Stage {
  const ceiling = locks.includes("aboveS1") ? "S1" : locks.includes("aboveS2") ? "S2" : null;
  return ceiling !== null && reached(stage, ceiling) ? ceiling : stage;
}
