import { PACK_RULES } from "#packs/pack-rules.ts";
import type { PackId } from "#timeline/timeline.ts";

/** Whether a stretch may be on a plan without the coach's own hand: only where every pack allows it. */
export function allowsStretch(packs: readonly PackId[]): boolean {
  return packs.every((pack) => PACK_RULES[pack].stretch.allowed);
}

/** Whole days between a loading day and the next run: the longest any pack asks for. */
export function recoveryDays(packs: readonly PackId[], load: "medium" | "high"): number {
  return packs.reduce((most, pack) => Math.max(most, PACK_RULES[pack].recovery[load]), 0);
}

/** Weeks in a row of worse mornings that are a step back: the fewest any pack asks for. */
export function trendWeeks(packs: readonly PackId[]): number {
  return Math.min(...packs.map((pack) => PACK_RULES[pack].trend.weeks));
}
