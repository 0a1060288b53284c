import type { Exercise } from "#packs/achilles/exercise.ts";
import { LEFT_UNDER_LOADING, LOCKED_FAMILIES } from "#packs/locks.ts";
import type { Lock } from "#timeline/timeline.ts";

/** The rule id of the lock that holds an exercise, the widest first; null when none does. */
export function lockOver(row: Exercise, locks: readonly Lock[]): string | null {
  if (locks.includes("all")) return "E-LOCK-ALL";
  if (locks.includes("loading") && row.id !== LEFT_UNDER_LOADING) return "E-LOCK-LOADING";
  const hit = LOCKED_FAMILIES.find(
    ([lock, , families]) => locks.includes(lock) && families.includes(row.family),
  );
  return hit === undefined ? null : hit[1];
}
