import type { ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import { allMet } from "#progression/gates.ts";

/** What exercises are screened against, as the facts stand at an instant (RFC 3339). */
export function screenContext(state: RunnerState, at: string): ScreenContext {
  return screenContextOf(situation(state, { at }));
}

/** What a question's exercises are screened against. */
export function screenContextOf({
  question,
  state,
  stage,
  returning,
  runGates,
  locks,
}: Situation): ScreenContext {
  return {
    stage,
    site: state.intake?.site ?? "unsure",
    sides: state.intake?.side ?? null,
    side: question.side ?? null,
    returning,
    runGateMet: allMet(runGates),
    locks,
    packs: state.settings.packs,
    coachPlan: state.assigned.plan,
  };
}
