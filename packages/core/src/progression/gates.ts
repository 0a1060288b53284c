import { nextStage } from "#exercises/stage-order.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { achillesTotal } from "#outcomes/achilles-score.ts";
import { symmetry } from "#outcomes/heel-raise.ts";
import type { GateFeed, GateRow } from "#packs/gate-row.ts";
import { gateRows } from "#packs/gates.ts";
import { value } from "#packs/parameters.ts";
import { RUNNING_STAGE } from "#packs/stages.ts";
import { TENTHS } from "#packs/units.ts";
import {
  easyRuns,
  strengthWeek,
  weeksOfRunning,
  type GateReading,
} from "#progression/running-gates.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import type { Moment } from "#sessions/settle.ts";
import { DAY } from "#timeline/day.ts";
import type { Gate, Stage, TestEntry } from "#timeline/timeline.ts";

/** Whether every gate is met; a missing test is a gate not met (clinical.md 2.7). */
export function allMet(gates: readonly Gate[]): boolean {
  return gates.every((gate) => gate.met === true);
}

/** The gates from a stage into the next, by the facts; none at maintain, which has no next stage (clinical.md 2.7). */
export function gatesFrom(
  stage: Stage,
  state: RunnerState,
  moment: Moment,
  judged: readonly JudgedSession[],
): readonly Gate[] {
  const into = nextStage(stage);
  return into === null ? [] : gatesInto(into, { state, moment, judged });
}

/** The gates into walk-run, S3: what a returning runner has to pass before any running. */
export function runGates(state: RunnerState, moment: Moment): readonly Gate[] {
  return gatesInto(RUNNING_STAGE, { state, moment, judged: [] });
}

/** What the gates are read from. */
interface GateFacts {
  readonly state: RunnerState;
  readonly moment: Moment;
  readonly judged: readonly JudgedSession[];
}

function gatesInto(stage: Stage, facts: GateFacts): readonly Gate[] {
  return gateRows(stage, facts.state.settings.packs).map((row) => gateOf(row, facts));
}

/** One row against the facts. */
function gateOf(row: GateRow, facts: GateFacts): Gate {
  const { gate } = row;
  const reading = readingOf(row.fedBy, facts);
  const needs = needsOf(row, facts.moment.cap);
  const shown = row.passes === "fullWeek" ? "a full week of strength within limits" : needs;
  if (!reading.known) return { gate, met: "missing", value: reading.value, needs: shown };
  const met =
    passes(row, reading, needs) || (row.orEven !== undefined && readingOf(row.orEven, facts).sound);
  return { gate, met, value: reading.value, needs: shown };
}

function needsOf({ passes: comparison, parameter }: GateRow, cap: number): number {
  // Without a parameter the cap is the limit.
  const number = parameter === null ? cap : value(parameter);
  switch (comparison) {
    case "painAtMost":
    case "painWithinCap":
      return Math.min(number, cap);
    case "atLeast":
      return number;
    case "evenSides":
      return number * TENTHS;
    case "fullWeek":
      return number / DAY;
  }
}

function passes(row: GateRow, reading: GateReading, needs: number): boolean {
  const { sound } = reading;
  // What isn't known is neither above nor below anything.
  const number = reading.value ?? Number.NaN;
  switch (row.passes) {
    case "painAtMost":
    case "painWithinCap":
      return number <= needs;
    case "atLeast":
    case "fullWeek":
      return sound && number >= needs;
    case "evenSides":
      // The percentage is rounded for the eye; whether it passes is reckoned in whole counts.
      return sound;
  }
}

function readingOf(feed: GateFeed, { state, moment, judged }: GateFacts): GateReading {
  const { tests, intake, score } = state;
  switch (feed) {
    case "intake.adlPain":
      return answered(intake?.adlPain);
    case "heelRaise.pain":
      return answered(tests.heelRaise?.pain);
    case "heelRaise.reps":
      return answered(tests.heelRaise?.reps);
    case "heelRaise.symmetry":
      return symmetryOf(tests.heelRaise, state);
    case "hop10.pain":
      return answered(tests.hop10?.pain);
    case "hop10.symmetry":
      return symmetryOf(tests.hop10, state);
    case "walk30.pain":
      return answered(tests.walk30?.pain);
    case "score.total":
      return answered(score.last === null ? null : achillesTotal(score.last.items));
    case "week.strength":
      return strengthWeek(state, moment, judged);
    case "runs.easy":
      return easyRuns(state, moment, judged);
    case "weeks.running":
      return weeksOfRunning(moment, judged);
  }
}

function answered(number: number | null | undefined): GateReading {
  const known = number !== null && number !== undefined;
  return { value: known ? number : null, known, sound: true };
}

function symmetryOf(test: TestEntry | undefined, state: RunnerState): GateReading {
  const lsi = symmetry(test, state.intake?.side ?? null);
  if (lsi.kind === "missing") return { value: null, known: false, sound: false };
  return { value: lsi.pct, known: true, sound: lsi.pass };
}
