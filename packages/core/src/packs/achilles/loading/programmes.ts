import { ALFREDSON, FLOOR_DROPS } from "#packs/achilles/loading/alfredson.ts";
import { CRITERIA_BASED } from "#packs/achilles/loading/criteria-based.ts";
import { HEAVY_SLOW } from "#packs/achilles/loading/heavy-slow.ts";
import {
  INSERTIONAL_HOLDS,
  LONG_HOLDS,
  PATELLAR_HOLDS,
  SEED_HOLDS,
} from "#packs/achilles/loading/isometrics.ts";
import type { LoadingPhase, Programme } from "#packs/achilles/loading/programme.ts";
import { SILBERNAGEL } from "#packs/achilles/loading/silbernagel.ts";

export type {
  LoadingPhase,
  LoadingRow,
  Programme,
  ProgrammeId,
} from "#packs/achilles/loading/programme.ts";

/** Every loading table of clinical.md 2, in its order. */
export const PROGRAMMES: readonly Programme[] = [
  SEED_HOLDS,
  LONG_HOLDS,
  INSERTIONAL_HOLDS,
  PATELLAR_HOLDS,
  ALFREDSON,
  FLOOR_DROPS,
  SILBERNAGEL,
  HEAVY_SLOW,
  CRITERIA_BASED,
];

/**
 * The phase of a programme in a week, from 1: the last one that has begun and was read. Null where criteria move a runner on,
 * and after the programme's last week. The first of two that begin together is meant.
 */
export function phaseInWeek(programme: Programme, week: number): LoadingPhase | null {
  if (programme.pace !== "weeks") return null;
  const goesOn = programme.phases.some(({ untilWeek }) => untilWeek === null || week <= untilWeek);
  if (!goesOn) return null;
  const begun = programme.phases.filter(
    ({ fromWeek, evidence }) => fromWeek <= week && evidence !== "unverified",
  );
  const latest = Math.max(...begun.map(({ fromWeek }) => fromWeek));
  return begun.find(({ fromWeek }) => fromWeek === latest) ?? null;
}
