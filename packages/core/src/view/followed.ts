import { runCap } from "#guidance/read-outs.ts";
import { emptyState } from "#guidance/runner-state.ts";
import { draftOf, record } from "#guidance/state.ts";
import { isWalkRunStep } from "#progression/walk-run-place.ts";
import { guideSafely } from "#safety/guard.ts";
import { instantOf } from "#timeline/day.ts";
import type { Guidance, SessionEntry } from "#timeline/timeline.ts";
import { dateOf, ofKind, type Reading, sessionsIn } from "#view/kept.ts";

/** How often the day was asked about, and how often what was run kept to the answer. Resting on a day of rest counts. */
export interface DecisionsFollowed {
  readonly asked: number;
  readonly followed: number;
  /** Run with an unknown distance where the answer named one. */
  readonly unknown: number;
}

type Kept = "followed" | "not" | "unknown";

/**
 * Each local date from one on with a check-in: the answer the rules of today give to its last check-in, against the runs
 * that ended after it on that date. No count in a row: a day that was not asked about breaks nothing.
 */
export function decisionsFollowed(day: Reading, from: number): DecisionsFollowed {
  const lastOfDate = new Map(ofKind(day.facts, "now").map((entry) => [dateOf(entry, day), entry]));
  const runs = sessionsIn(day.facts).filter(({ activity }) => activity === "run");
  const draft = draftOf(emptyState(day.kept.settings));
  const outcomes: Kept[] = [];
  for (const { entry } of day.facts) {
    record(draft, entry);
    if (entry.kind !== "now") continue;
    const date = dateOf(entry, day);
    if (date < from || lastOfDate.get(date) !== entry) continue;
    const asked = instantOf(entry.at);
    const after = runs.filter((run) => dateOf(run, day) === date && instantOf(run.at) > asked);
    const capM = runCap(draft, entry.at);
    const planned = capM === null ? null : { activity: "run" as const, distanceM: capM };
    const { guidance } = guideSafely(draft, { at: entry.at, planned });
    outcomes.push(keptTo(guidance, isUncapped(guidance) ? null : capM, after));
  }
  const count = (wanted: Kept): number => outcomes.filter((one) => one === wanted).length;
  return { asked: outcomes.length, followed: count("followed"), unknown: count("unknown") };
}

/** Whether the coach had taken the longest run's rule out. */
function isUncapped({ reasons }: Guidance): boolean {
  return reasons.some(({ rule, facts }) => rule === "OVERRIDE" && facts["rule"] === "B6");
}

function keptTo(
  { decision, how }: Guidance,
  capM: number | null,
  runs: readonly SessionEntry[],
): Kept {
  if (runs.length === 0) return "followed";
  if (decision === "rest" || how.includes("swapLowImpact") || how.includes("lightDayOnly")) {
    return "not";
  }
  if (how.includes("walkRun"))
    return runs.every((run) => isWalkRunStep(run.step)) ? "followed" : "not";
  if (capM === null) return "followed";
  const lengths = runs.map(({ distanceM }) => distanceM ?? null);
  if (lengths.some((length) => length !== null && length > capM)) return "not";
  return lengths.includes(null) ? "unknown" : "followed";
}
