import { screen, type ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import type { Screening } from "#timeline/timeline.ts";

/** What exercises are screened against, as the facts stand at an instant (RFC 3339). */
export function screenContext(state: RunnerState, at: string): ScreenContext {
  return screenContextOf(situation(state, { at }));
}

/** The question's exercises, screened for stage, site, sides, locks and packs; null when none were asked about. */
export function screeningOf(seen: Situation): Screening | null {
  const { question } = seen;
  if (question.screen === null || question.screen === undefined) return null;
  return screen(question.screen, screenContextOf(seen));
}

function screenContextOf({
  question,
  state,
  stage,
  returning,
  runGateMet,
  locks,
}: Situation): ScreenContext {
  return {
    stage,
    site: state.intake?.site ?? "unsure",
    sides: state.intake?.side ?? null,
    side: question.side ?? null,
    returning,
    runGateMet,
    locks,
    packs: state.settings.packs,
    coachPlan: state.assigned.plan,
  };
}
