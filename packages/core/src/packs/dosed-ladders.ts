import { ACHILLES_RUNGS } from "#packs/achilles/rungs.ts";
import { reached } from "#exercises/stage-order.ts";
import type { Rung } from "#packs/pack.ts";
import { PLANTAR_LADDER } from "#packs/plantar/ladder.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

/** The ladders whose sources give doses. Every other pack's session is the coach's to set. */
const DOSED: Readonly<Partial<Record<PackId, readonly Rung[]>>> = {
  achilles: ACHILLES_RUNGS,
  plantar: PLANTAR_LADDER,
};

/** The rung a runner stands on: of the first of the packs that has doses at the stage, its last; null when none has. */
export function dosedRung(packs: readonly PackId[], stage: Stage): Rung | null {
  for (const pack of packs) {
    const rung = DOSED[pack]?.findLast((one) => reached(stage, one.stage));
    if (rung !== undefined) return rung;
  }
  return null;
}
