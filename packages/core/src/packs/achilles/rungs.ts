import { HEAVY_SLOW_WEEKS, LADDER } from "#packs/achilles/ladder.ts";
import type { Rung } from "#packs/pack.ts";

/** The product's own ladder as rungs of a pack, one a stage. */
export const ACHILLES_RUNGS: readonly Rung[] = Object.values(LADDER).map(({ stage, items }) => ({
  stage,
  name: stage,
  often: null,
  exercises: items.map((item) => item.exercise),
  doses: items,
  weeks: items.some((item) => item.heavySlow) ? HEAVY_SLOW_WEEKS : [],
  says: "The product's own ladder, whose stages are named in each language.",
  source: "seed §4, SIL20, UTD; order ours",
  evidence: "ours",
}));
