import type { RunnerState } from "#guidance/runner-state.ts";

/** A state the rules read by themselves: that of one injury, or of a runner whose facts name none. */
export interface Thread {
  readonly injury: string | null;
  readonly state: RunnerState;
}

/** The states that answer for a runner: one for each injury that facts have named, else the one of all facts. */
export function threadsOf(state: RunnerState): readonly Thread[] {
  return state.injuries.length === 0 ? [{ injury: null, state }] : state.injuries;
}
