import type { Evidence } from "#packs/evidence.ts";
import type { ParameterName } from "#packs/parameters.ts";
import type { Stage } from "#timeline/timeline.ts";

/** Everything a gate can be fed by: an answer of the intake, a test, a score, or the sessions of a span. */
export const GATE_FEEDS = [
  "intake.adlPain",
  "heelRaise.pain",
  "heelRaise.reps",
  "heelRaise.symmetry",
  "hop10.pain",
  "hop10.symmetry",
  "walk30.pain",
  "score.total",
  "week.strength",
  "runs.easy",
  "weeks.running",
] as const;

export type GateFeed = (typeof GATE_FEEDS)[number];

/**
 * How a gate compares what feeds it with its parameter. Pain has to be at or under it and under the runner's cap; a count
 * at or over it; symmetry is the sore side's share of the other. "cap" has no parameter: the runner's cap is the limit.
 */
export type GateComparison = "painAtMost" | "painWithinCap" | "atLeast" | "evenSides" | "fullWeek";

/** A gate into a stage (clinical.md 2.7): a missing reading is a gate not met. */
export interface GateRow {
  readonly gate: string;
  readonly into: Stage;
  readonly fedBy: GateFeed;
  readonly passes: GateComparison;
  readonly parameter: ParameterName | null;
  /** A count that falls short still passes when this symmetry does. */
  readonly orEven?: GateFeed;
  readonly says: string;
  readonly source: string;
  readonly evidence: Evidence;
}
