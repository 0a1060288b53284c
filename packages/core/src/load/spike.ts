import { value } from "#packs/parameters.ts";
import { TENTHS } from "#packs/units.ts";

/** How far a planned run goes beyond the longest; a boundary belongs to the lower band (clinical.md 7.1). */
export type SpikeBand = "none" | "small" | "moderate" | "large" | "unknown";

/**
 * The published band of a planned distance, whole metres, against the longest run of 30 days (FRA25). Unknown without such a
 * run: that is no ratio, and the walk-run table comes instead. The bands' risks aren't in order, so nothing may say that
 * each is worse than the one before.
 */
export function spikeBand(plannedM: number, longestM: number | null): SpikeBand {
  const longest = longestM ?? 0;
  if (longest <= 0) return "unknown";
  if (plannedM * TENTHS <= longest * value("spikeCapTenths")) return "none";
  if (plannedM * TENTHS <= longest * value("spikeSmallTenths")) return "small";
  return plannedM * TENTHS <= longest * value("spikeModerateTenths") ? "moderate" : "large";
}
