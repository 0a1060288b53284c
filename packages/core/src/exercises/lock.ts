import type { Exercise, ExerciseFamily } from "#packs/achilles/exercise.ts";
import type { Lock } from "#timeline/timeline.ts";

const RUNNING: readonly ExerciseFamily[] = ["run"];
const JUMPING: readonly ExerciseFamily[] = ["jump", "reboundRaise"];
const HEEL_RAISES: readonly ExerciseFamily[] = ["heelRaise", "reboundRaise"];

/** Which families a lock takes out (clinical.md 4 "Precisely"); "all" and "loading" are wider. */
const LOCKED_FAMILIES: readonly (readonly [Lock, string, readonly ExerciseFamily[]])[] = [
  ["running", "E-LOCK-RUNNING", RUNNING],
  ["jumping", "E-LOCK-JUMPING", JUMPING],
  ["impact", "E-LOCK-IMPACT", [...RUNNING, ...JUMPING]],
  ["heelRaises", "E-LOCK-HEELRAISES", HEEL_RAISES],
];

/** The rule id of the lock that holds an exercise, the widest first; null when none does. */
export function lockOver(row: Exercise, locks: readonly Lock[]): string | null {
  if (locks.includes("all")) return "E-LOCK-ALL";
  if (locks.includes("loading") && row.id !== "walk_flat") return "E-LOCK-LOADING";
  const hit = LOCKED_FAMILIES.find(
    ([lock, , families]) => locks.includes(lock) && families.includes(row.family),
  );
  return hit === undefined ? null : hit[1];
}
