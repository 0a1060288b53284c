import type { Exercise } from "#packs/achilles/exercise.ts";
import { BESIDE } from "#packs/achilles/exercises/beside.ts";
import { HOLDS_AND_RAISES } from "#packs/achilles/exercises/holds-and-raises.ts";
import { JUMPS } from "#packs/achilles/exercises/jumps.ts";
import { LEG_STRENGTH } from "#packs/achilles/exercises/leg-strength.ts";
import { MOVING } from "#packs/achilles/exercises/moving.ts";
import { STRETCHES } from "#packs/achilles/exercises/stretches.ts";

const ROWS = [
  ...HOLDS_AND_RAISES,
  ...JUMPS,
  ...LEG_STRENGTH,
  ...STRETCHES,
  ...MOVING,
  ...BESIDE,
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof ROWS)[number]["id"];

/** The exercise table of clinical.md 3.3, then what other packs ask for: one row an exercise. */
export const EXERCISES: readonly Exercise[] = ROWS;

/** Every exercise id of the timeline format, in table order. */
export const EXERCISE_IDS: readonly ExerciseId[] = ROWS.map((row) => row.id);

const BY_ID: ReadonlyMap<string, Exercise> = new Map(ROWS.map((row) => [row.id, row]));

/** The row of an exercise, or null when the id is not in the table. */
export function exercise(id: string): Exercise | null {
  return BY_ID.get(id) ?? null;
}
