import { screen, type ScreenContext } from "#exercises/exercises.ts";
import type { Site, Stage } from "#timeline/timeline.ts";

/** A runner for the screening tests: midportion, right side, nothing planned, nothing locked. */
const BASE: ScreenContext = {
  stage: "S0",
  site: "midportion",
  sides: "right",
  side: null,
  returning: false,
  runGateMet: false,
  locks: [],
  packs: ["achilles"],
  coachPlan: [],
};

/** That runner, changed. */
export const at = (change: Partial<ScreenContext>): ScreenContext => ({ ...BASE, ...change });

export const STAGES: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];
export const SITES: readonly Site[] = ["midportion", "insertional", "both", "unsure"];

/** What becomes of one exercise, in a word: kept, the change, or the substitute after an arrow. */
export function fate(id: string, context: ScreenContext): string {
  const result = screen([id], context);
  if (result.kept.includes(id)) return "kept";
  const changed = result.changed.find((item) => item.exercise === id);
  if (changed) return changed.change;
  return `-> ${result.removed.find((item) => item.exercise === id)?.substitute ?? "nothing"}`;
}
