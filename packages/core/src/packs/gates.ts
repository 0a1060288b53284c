import { ACHILLES_GATES } from "#packs/achilles/gates.ts";
import type { GateRow } from "#packs/gate-row.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

type ByStage = ReadonlyMap<Stage, readonly GateRow[]>;
const NONE: readonly GateRow[] = [];

const byStage = (rows: readonly GateRow[]): ByStage =>
  new Map(STAGE_ORDER.map((stage) => [stage, rows.filter((row) => row.into === stage)]));

const LADDER: ByStage = byStage(ACHILLES_GATES);
/** What each pack adds to the product's ladder; the achilles pack's gates are the ladder's own. */
const ADDED: ReadonlyMap<PackId, ByStage> = new Map(
  PACK_IDS.filter((id) => id !== "achilles").map((id) => [id, byStage(PACK_RULES[id].gates)]),
);

/** The gates into a stage: the product ladder's, and after them those that the runner's other packs add. */
export function gateRows(into: Stage, packs: readonly PackId[]): readonly GateRow[] {
  let rows = LADDER.get(into) ?? NONE;
  for (const pack of packs) {
    const added = ADDED.get(pack)?.get(into) ?? NONE;
    if (added.length > 0) rows = [...rows, ...added];
  }
  return rows;
}
