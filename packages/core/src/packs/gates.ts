import { ACHILLES_GATES } from "#packs/achilles/gates.ts";
import type { GateRow } from "#packs/gate-row.ts";
import { PACK_IDS, PACK_RULES } from "#packs/pack-rules.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

type ByStage = Readonly<Record<Stage, readonly GateRow[]>>;
const NONE: readonly GateRow[] = [];

function byStage(rows: readonly GateRow[]): ByStage {
  const into = (stage: Stage) => rows.filter((row) => row.into === stage);
  return {
    S0: into("S0"),
    S1: into("S1"),
    S2: into("S2"),
    S3: into("S3"),
    S4: into("S4"),
    maintain: into("maintain"),
  };
}

const LADDER: ByStage = byStage(ACHILLES_GATES);
/** What each pack adds to the product's ladder; the achilles pack's gates are the ladder's own. */
const ADDED: ReadonlyMap<PackId, ByStage> = new Map(
  PACK_IDS.filter((id) => id !== "achilles").map((id) => [id, byStage(PACK_RULES[id].gates)]),
);

/** The gates into a stage: the product ladder's, and after them those that the runner's other packs add. */
export function gateRows(into: Stage, packs: readonly PackId[]): readonly GateRow[] {
  let rows = LADDER[into];
  for (const pack of packs) {
    const added = ADDED.get(pack)?.[into] ?? NONE;
    if (added.length > 0) rows = [...rows, ...added];
  }
  return rows;
}
