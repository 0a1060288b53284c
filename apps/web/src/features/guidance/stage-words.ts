import type { Stage } from "@springback/core/timeline";

/** What each stage is about, in one line (clinical.md 2.7). */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  S0: "Stage 0: calm it and hold. Still heel holds on the floor.",
  S1: "Stage 1: slow heel raises on the floor.",
  S2: "Stage 2: heavier and slower.",
  S3: "Stage 3: quick rebounds, and walking and running by turns.",
  S4: "Stage 4: running, then hops and bounds.",
  maintain: "Maintenance: strength twice a week, for months.",
};
