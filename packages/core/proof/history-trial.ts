import type { RunnerState } from "#guidance/runner-state.ts";
import type { Rules } from "#safety/guard.ts";
import type { Entry, Guidance, RunnerSettings, Timeline } from "#timeline/timeline.ts";
import type { Random } from "../oracle/random.ts";

/** Makes the state of a whole history at once. */
export type Fold = (settings: RunnerSettings, entries: readonly Entry[]) => RunnerState;

/** What a property of whole histories is tried with. */
export interface Trial {
  readonly timeline: Timeline;
  /** The answers, one a question, as the app gave them day by day. */
  readonly answers: readonly Guidance[];
  readonly random: Random;
  readonly rules: Rules;
  /** Answers another timeline in one pass over its facts. */
  readonly ask: (timeline: Timeline, rules: Rules) => readonly Guidance[];
  readonly fold: Fold;
  /** Counts something that was looked at. */
  readonly see: (what: string) => void;
}
