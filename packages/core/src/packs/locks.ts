import type { ExerciseFamily } from "#packs/achilles/exercise.ts";
import type { Lock } from "#timeline/timeline.ts";

/** The locks that keep a runner from running (clinical.md 4 "Precisely", B0). */
export const RUN_STOPPING: readonly Lock[] = ["all", "loading", "running", "impact"];

/** The one exercise that a lock on loading leaves. */
export const LEFT_UNDER_LOADING = "walk_flat";

const RUNNING: readonly ExerciseFamily[] = ["run"];
const JUMPING: readonly ExerciseFamily[] = ["jump", "reboundRaise"];
const HEEL_RAISES: readonly ExerciseFamily[] = ["heelRaise", "reboundRaise"];

/** Which families a lock takes out and the rule that says so, the widest first; "all" and "loading" are wider yet. */
export const LOCKED_FAMILIES: readonly (readonly [Lock, string, readonly ExerciseFamily[]])[] = [
  ["running", "E-LOCK-RUNNING", RUNNING],
  ["jumping", "E-LOCK-JUMPING", JUMPING],
  ["impact", "E-LOCK-IMPACT", [...RUNNING, ...JUMPING]],
  ["heelRaises", "E-LOCK-HEELRAISES", HEEL_RAISES],
];
