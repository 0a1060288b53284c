import type { Exercise } from "#packs/achilles/exercise.ts";
import type { PackId } from "#timeline/timeline.ts";

const PLANTAR_BANS: readonly string[] = ["sprint"];
const PFP_BANS: readonly string[] = ["run_down", "squat_deep", "pistol", "step_down"];

/** Whether a pack takes an exercise out at any stage and site (clinical.md 3.3 "Precisely", 9). */
export function bannedBy(pack: PackId, row: Exercise): boolean {
  switch (pack) {
    case "achilles":
      return false;
    case "plantar":
      return PLANTAR_BANS.includes(row.id);
    case "pfp":
      return PFP_BANS.includes(row.id);
    case "bsi":
      return row.elastic >= 1 && row.id !== "walk_flat";
  }
}
