import type { ExerciseId } from "@springback/core/exercises";
import { BESIDE_DRAWINGS } from "#domain/exercise-poses-beside.ts";
import { JUMP_DRAWINGS } from "#domain/exercise-poses-jumps.ts";
import { MOVING_DRAWINGS } from "#domain/exercise-poses-moving.ts";
import { RAISE_DRAWINGS } from "#domain/exercise-poses-raises.ts";
import { STRENGTH_DRAWINGS } from "#domain/exercise-poses-strength.ts";
import { STRETCH_DRAWINGS } from "#domain/exercise-poses-stretches.ts";
import type { Drawing } from "#domain/exercise-movement.ts";

/** The drawing of every exercise in the catalogue: an exercise without one doesn't compile. */
export const DRAWINGS: Readonly<Record<ExerciseId, Drawing>> = {
  ...RAISE_DRAWINGS,
  ...JUMP_DRAWINGS,
  ...STRENGTH_DRAWINGS,
  ...STRETCH_DRAWINGS,
  ...MOVING_DRAWINGS,
  ...BESIDE_DRAWINGS,
};
