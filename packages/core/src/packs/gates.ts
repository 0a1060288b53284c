import { ACHILLES_GATES } from "#packs/achilles/gates.ts";
import type { GateRow } from "#packs/gate-row.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

const OWN: ReadonlyMap<Stage, readonly GateRow[]> = new Map(
  STAGE_ORDER.map((stage) => [stage, ACHILLES_GATES.filter((row) => row.into === stage)]),
);

/** The gates into a stage: the product ladder's, and after them those that the runner's other packs add. */
export function gateRows(into: Stage, packs: readonly PackId[]): readonly GateRow[] {
  const added = packs.flatMap((pack) =>
    pack === "achilles" ? [] : PACK_RULES[pack].gates.filter((row) => row.into === into),
  );
  const own = OWN.get(into) ?? [];
  return added.length === 0 ? own : [...own, ...added];
}
