import { openStep, stepOf } from "#plan/day-reading.ts";
import { secondsOf, walkRunSession, type WalkRunSession } from "#progression/walk-run-session.ts";
import type { Guidance, WalkRunAnswer } from "#timeline/timeline.ts";

/** Where a runner is on a walk-run table, and what of it can be done today. */
export interface WalkRunView extends WalkRunAnswer {
  /** The step to do today, such as WR-A/3, as numbers to play; null on a day without running. */
  readonly today: { readonly step: string; readonly session: WalkRunSession } | null;
  /** Whole seconds of walking and running in it; null where distance, a range or the coach ends it. */
  readonly seconds: { readonly walk: number; readonly run: number } | null;
}

/**
 * The walk-run table of an answer; null without one. `mayClimb` is whether the subscription has new steps: without them the
 * step last done stays.
 */
export function walkRunView(guidance: Guidance, mayClimb: boolean): WalkRunView | null {
  const { walkRun, refer } = guidance;
  if (walkRun === null) return null;
  const open = runsToday(guidance)
    ? openStep({ walkRun, flagged: refer !== null || !mayClimb })
    : null;
  const step = open === null ? null : stepOf(open.table, open.step);
  const session = walkRunSession(step);
  const today = step === null || session === null ? null : { step, session };
  return { ...walkRun, today, seconds: session === null ? null : secondsOf(session) };
}

function runsToday({ decision, how }: Guidance): boolean {
  return decision !== "rest" && !how.includes("swapLowImpact");
}
