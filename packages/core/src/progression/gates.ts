import type { RunnerState } from "#guidance/runner-state.ts";
import { symmetry } from "#outcomes/heel-raise.ts";
import { achillesTotal } from "#outcomes/achilles-score.ts";
import { value } from "#packs/parameters.ts";
import { fourWeeks, easyRuns, strengthWeek } from "#progression/running-gates.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import type { Moment } from "#sessions/settle.ts";
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
  const adlPain = state.intake?.adlPain ?? null;
  switch (stage) {
    case "S0":
      return [
        painGate("heelRaisePain", state.tests.heelRaise?.pain, value("heelRaisePain"), moment.cap),
        strengthWeek("holdsWeek", state, moment, judged),
      ];
    case "S1":
      return [
        strengthWeek("floorRaisesWeek", state, moment, judged),
        painGate("adlPain", adlPain, value("adlPainS2"), moment.cap),
      ];
    case "S2":
      return runGates(state, moment.cap);
    case "S3":
      return [
        easyRuns(state, judged, moment),
        symmetryGate("heelRaiseLsi", state.tests.heelRaise, state),
        symmetryGate("hopLsi", state.tests.hop10, state),
      ];
    case "S4":
      return [
        scoreGate(state),
        symmetryGate("heelRaiseLsi", state.tests.heelRaise, state),
        symmetryGate("hopLsi", state.tests.hop10, state),
        fourWeeks(judged, moment),
      ];
    case "maintain":
      return [];
  }
}

/** The gates into walk-run, S3: what a returning runner has to pass before any running. */
export function runGates(state: RunnerState, cap: number): readonly Gate[] {
  return [
    painGate("adlPain", state.intake?.adlPain, value("adlPainS3"), cap),
    painGate("briskWalk", state.tests.walk30?.pain, cap, cap),
    heelRaiseGate(state),
    painGate("hopPain", state.tests.hop10?.pain, value("hopPain"), cap),
  ];
}

function painGate(gate: string, pain: number | null | undefined, limit: number, cap: number): Gate {
  const needs = Math.min(limit, cap);
  if (pain === null || pain === undefined) return { gate, met: "missing", value: null, needs };
  return { gate, met: pain <= needs, value: pain, needs };
}

/** Twenty good raises on the sore side, or as many as nine tenths of the other side's. */
function heelRaiseGate(state: RunnerState): Gate {
  const reps = state.tests.heelRaise?.reps ?? null;
  const needs = value("heelRaiseReps");
  if (reps === null) return { gate: "heelRaise", met: "missing", value: null, needs };
  const lsi = symmetry(state.tests.heelRaise, state.intake?.side ?? null);
  const even = lsi.kind === "known" && lsi.pass;
  return { gate: "heelRaise", met: reps >= needs || even, value: reps, needs };
}

function symmetryGate(gate: string, test: TestEntry | undefined, state: RunnerState): Gate {
  const needs = value("lsiTenths") * 10;
  const lsi = symmetry(test, state.intake?.side ?? null);
  if (lsi.kind === "missing") return { gate, met: "missing", value: null, needs };
  return { gate, met: lsi.pass, value: lsi.pct, needs };
}

function scoreGate(state: RunnerState): Gate {
  const needs = value("scoreRecovered");
  const total = state.score.last === null ? null : achillesTotal(state.score.last.items);
  if (total === null) return { gate: "score", met: "missing", value: null, needs };
  return { gate: "score", met: total >= needs, value: total, needs };
}
