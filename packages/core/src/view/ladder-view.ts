import { situation, type Situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import type { Evidence } from "#packs/evidence.ts";
import type { GateComparison, GateRow } from "#packs/gate-row.ts";
import { gateRows } from "#packs/gates.ts";
import { value } from "#packs/parameters.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import { gatesFrom } from "#progression/gates.ts";
import { judgeLog } from "#sessions/judge.ts";
import { DAY } from "#timeline/day.ts";
import type { Gate, Stage } from "#timeline/timeline.ts";

/** A gate with what it asks for and how far that is. */
export interface GateView extends Omit<Gate, "needs"> {
  /** At most (pain, NRS), at least (a count, points or weeks), the sore side's percent of the other, or whole days. */
  readonly compares: GateComparison;
  readonly needs: number;
  /** How much is missing, in the same unit; 0 once the number is reached, null when it isn't known. */
  readonly toGo: number | null;
  readonly source: string;
  readonly evidence: Evidence;
}

/** A stage of the ladder with the gates into it. */
export interface Rung {
  readonly stage: Stage;
  readonly place: "behind" | "here" | "ahead";
  readonly gates: readonly GateView[];
}

/** The whole ladder at a moment (RFC 3339), of the injury furthest back where there are several. */
export function ladderView(state: RunnerState, at: string): readonly Rung[] {
  const seen = threadsOf(state).map((thread) => situation(thread.state, { at }));
  return rungsOf(seen.reduce((behind, one) => (isBehind(one, behind) ? one : behind)));
}

function isBehind(one: Situation, other: Situation): boolean {
  return STAGE_ORDER.indexOf(one.stage) < STAGE_ORDER.indexOf(other.stage);
}

function rungsOf({ state, moment, stage: here }: Situation): readonly Rung[] {
  const judged = judgeLog(state, moment);
  return STAGE_ORDER.map((stage, place) => {
    const before = STAGE_ORDER[place - 1];
    const gates = before === undefined ? [] : gatesFrom(before, state, moment, judged);
    const rows = gateRows(stage, state.settings.packs);
    const away = place - STAGE_ORDER.indexOf(here);
    return {
      stage,
      place: away < 0 ? "behind" : away === 0 ? "here" : "ahead",
      // Gates are answered in the order of their rows.
      gates: gates.flatMap((gate, which) =>
        rows.slice(which, which + 1).map((row) => gateView(row, gate)),
      ),
    };
  });
}

function gateView(row: GateRow, { gate, met, value: reached, needs }: Gate): GateView {
  // A full week is told in words by the gate itself.
  const number = typeof needs === "number" ? needs : value("stepWeek") / DAY;
  return {
    ...{ gate, met, value: reached, compares: row.passes, needs: number },
    toGo: met === true ? 0 : missing(row.passes, reached, number),
    source: row.source,
    evidence: row.evidence,
  };
}

function missing(compares: GateComparison, reached: number | null, needs: number): number | null {
  if (reached === null) return null;
  const isPain = compares === "painAtMost" || compares === "painWithinCap";
  return Math.max(0, isPain ? reached - needs : needs - reached);
}
