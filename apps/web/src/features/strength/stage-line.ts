import type { Stage } from "@springback/core/timeline";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

const LINES = {
  ...({ S0: "calmAndHold", S1: "slowRaises", S2: "heavier" } as const),
  ...({ S3: "rebounds", S4: "running", maintain: "upkeep" } as const),
} as const satisfies Readonly<Record<Stage, keyof English["strength"]>>;

/** What a stage is about, in one line (clinical.md 2.7). */
export function stageLine(stage: Stage, say: Say<English["strength"]>): string {
  return say(LINES[stage]);
}
