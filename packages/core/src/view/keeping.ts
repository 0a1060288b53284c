import { trendWeeks } from "#packs/composition.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { value } from "#packs/parameters.ts";
import type { Guidance } from "#timeline/timeline.ts";
import type { Reading } from "#view/kept.ts";
import { proposesKeeping } from "#view/step-view.ts";
import { painCapOf } from "#view/strength-view.ts";

/** Keeping what was won: the last step of the ladder, in numbers. */
export interface KeepingView {
  /** The rules propose it and nobody took it yet, or the runner is there. */
  readonly state: "proposed" | "taken";
  /** Days of strength in any seven. */
  readonly strengthDays: number;
  /** The weeks in which every run stayed within the limits: what the proposal rests on. */
  readonly steadyWeeks: number;
  /** What the rules go back a step for: a session over the limit (NRS), or so many weeks of rising mornings in a row. */
  readonly painCap: number;
  readonly risingWeeks: number;
}

/**
 * Whether it is time to keep what was won, or that is done already; null before. Whoever is to
 * agree to the step, it is proposed exactly while that step is.
 */
export function keepingView(day: Reading, guidance: Guidance): KeepingView | null {
  const proposed = proposesKeeping(day, guidance);
  if (!proposed && guidance.stage !== "maintain") return null;
  return {
    state: proposed ? "proposed" : "taken",
    strengthDays: LADDER.maintain.week.days,
    steadyWeeks: value("maintainWeeks"),
    painCap: painCapOf(day.state),
    risingWeeks: trendWeeks(day.kept.settings.packs),
  };
}
