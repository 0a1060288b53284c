import type { Drill, PlyometricStepId } from "#packs/achilles/plyometrics.ts";

/** The steps of the plyometric ladder, and what is done on them. */
export interface JumpWords {
  readonly steps: Readonly<Record<PlyometricStepId, string>>;
  readonly drills: Readonly<Record<Drill, string>>;
}
