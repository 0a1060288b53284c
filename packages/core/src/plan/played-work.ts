import type { ScreenContext } from "#exercises/exercises.ts";
import { openStep, stepOf } from "#plan/day-reading.ts";
import { reviewedLines } from "#plan/session-review.ts";
import { isLoading } from "#plan/spacing.ts";
import { onceEach } from "#plan/stage-lines.ts";
import type { PlannedWork } from "#plan/week-plan.ts";
import type { Guidance } from "#timeline/timeline.ts";

/** What becomes of planned work, from the mildest. "swapped" is low impact in its place. */
export const OUTCOMES = ["kept", "changed", "swapped", "dropped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What becomes of planned work, and what of it loads the tendon; null when nothing does. */
export interface Played {
  readonly outcome: Outcome;
  readonly done: PlannedWork | null;
}

const SWAPPED: Played = { outcome: "swapped", done: null };
const DROPPED: Played = { outcome: "dropped", done: null };

/**
 * What an answer of the rules does to the work it was asked about (clinical.md 1.5). Pain over the limit (B3) and a session
 * that hasn't settled (B5) swap running and strength alike; the way back to running (BP) speaks of running only; a light day
 * leaves light work where it is.
 */
export function playedWork(work: PlannedWork, answer: Guidance, context: ScreenContext): Played {
  const { decision, how, capM } = answer;
  if (decision === "rest") return DROPPED;
  if (decision === "run") return { outcome: "kept", done: work };
  const runs = work.activity === "run";
  const rules = answer.reasons.map(({ rule }) => rule);
  const unsettled = rules.includes("B3") || rules.includes("B5");
  if (how.includes("swapLowImpact") && (unsettled || runs)) return SWAPPED;
  if (how.includes("lightDayOnly") && isLoading(work, context.stage)) return DROPPED;
  if (runs && how.includes("walkRun")) return onTable(work, answer);
  if (runs && how.includes("capDistance")) {
    return { outcome: "changed", done: { ...work, distanceM: capM } };
  }
  if (how.includes("substitute")) return substituted(work, context);
  return how.length === 0 ? { outcome: "changed", done: work } : { outcome: "kept", done: work };
}

function onTable(work: PlannedWork, { walkRun, refer }: Guidance): Played {
  const open = openStep({ walkRun, flagged: refer !== null });
  if (open === null) return DROPPED;
  const { activity, load } = work;
  const step = stepOf(open.table, open.step);
  return { outcome: "changed", done: { activity, load: load ?? null, step } };
}

/** The session with each exercise as it is, changed, or as its substitute; closed ones are left out. */
function substituted(work: PlannedWork, context: ScreenContext): Played {
  const lines = reviewedLines(work.items ?? [], context).flatMap(({ becomes }) => becomes ?? []);
  if (lines.length === 0) return DROPPED;
  return { outcome: "changed", done: { ...work, items: onceEach(lines) } };
}
