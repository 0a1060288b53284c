import { EARLY_STAGES, STAGE_CEILINGS, STAGE_ORDER } from "#packs/stages.ts";
import type { Lock, Stage } from "#timeline/timeline.ts";

/** Whether a stage is at or past another. */
export function reached(stage: Stage, target: Stage): boolean {
  return STAGE_ORDER.includes(stage, STAGE_ORDER.indexOf(target));
}

/** Whether the S0-S1 column of the exercise table is the one to read. */
export function isEarly(stage: Stage): boolean {
  return EARLY_STAGES.includes(stage);
}

/** The stage after another; null after the last. */
export function nextStage(stage: Stage): Stage | null {
  return STAGE_ORDER[STAGE_ORDER.indexOf(stage) + 1] ?? null;
}

/** The stage an open flag's locks hold a runner down to: S1 under aboveS1, S2 under aboveS2 (clinical.md 2.7). */
export function heldStage(stage: Stage, locks: readonly Lock[]): Stage {
  for (const [lock, ceiling] of STAGE_CEILINGS) {
    if (locks.includes(lock)) return reached(stage, ceiling) ? ceiling : stage;
  }
  return stage;
}
