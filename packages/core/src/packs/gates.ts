import { ACHILLES_GATES } from "#packs/achilles/gates.ts";
import type { GateRow } from "#packs/gate-row.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import type { PackId, Stage } from "#timeline/timeline.ts";

const own = (into: Stage) => ACHILLES_GATES.filter((row) => row.into === into);

/** The product ladder's gates, sorted once by the stage they lead into. */
const OWN: Readonly<Record<Stage, readonly GateRow[]>> = {
  S0: own("S0"),
  S1: own("S1"),
  S2: own("S2"),
  S3: own("S3"),
  S4: own("S4"),
  maintain: own("maintain"),
};

/** The gates into a stage: the product ladder's, and after them those that the runner's other packs add. */
export function gateRows(into: Stage, packs: readonly PackId[]): readonly GateRow[] {
  const added = packs.flatMap((pack) =>
    pack === "achilles" ? [] : PACK_RULES[pack].gates.filter((row) => row.into === into),
  );
  return added.length === 0 ? OWN[into] : [...OWN[into], ...added];
}
