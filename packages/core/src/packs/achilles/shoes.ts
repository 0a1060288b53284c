import { parameter } from "#packs/parameters.ts";

/** What a heel's height is judged by in S0-S3 (clinical.md 6). It goes with strength work at every stage (seed §5). */
export const SHOES = {
  minDrop: parameter(10, "millimetres", "PRI25, seed §5; number ours"),
  lift: parameter(12, "millimetres", "RAB21, PRI25; both shoes ours"),
  review: parameter(28, "days", "ours"),
} as const;
