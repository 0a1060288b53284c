import { painLevels } from "#guidance/usual-morning.ts";
import { FLARE } from "#packs/shown-spans.ts";
import type { Guidance } from "#timeline/timeline.ts";
import type { Reading } from "#view/kept.ts";
import { painCapOf, sessionWith } from "#view/strength-view.ts";

/** What "it's worse" would begin now, in numbers: said before it begins. */
export interface CalmPlan {
  /** Whole days without running, at least; the days after which somebody should look; the usual mornings that end it. */
  readonly days: number;
  readonly longest: number;
  readonly usualNeeded: number;
  /** The usual pain (NRS) a morning will be compared with; null when unknown: then no morning ends it. */
  readonly usualPain: number | null;
  /** The pain that what is kept may reach, 0 to 10. */
  readonly painCap: number;
  /** The holds that stay; null where even they are closed. */
  readonly hold: { readonly sets: number; readonly seconds: number } | null;
}

/** The calm days as they would begin now. The light load that stays is that of any day of rest. */
export function calmPlan(day: Reading, guidance: Guidance): CalmPlan {
  // On a day of rest nothing but holds is left.
  const [hold] = sessionWith(day, { ...guidance, decision: "rest" }).session.items;
  return {
    days: FLARE.days.value,
    longest: FLARE.longest.value,
    usualNeeded: FLARE.usualMornings.value,
    usualPain: painLevels(day.state, day.at).baseline,
    painCap: painCapOf(day.state),
    hold: hold ? { sets: hold.sets, seconds: Number(hold.holdSeconds) } : null,
  };
}
