import { STAGE_ORDER } from "#packs/stages.ts";
import { screen, type ScreenContext } from "#exercises/exercises.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { situation, type Situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import type { Screening } from "#timeline/timeline.ts";

/** What exercises are screened against, as the facts stand at an instant (RFC 3339). */
export function screenContext(state: RunnerState, at: string): ScreenContext {
  return contextOf(threadsOf(state).map((thread) => situation(thread.state, { at })));
}

/**
 * The question's exercises, screened for stage, site, sides, locks and packs, as each injury sees the moment; null when
 * none were asked about.
 */
export function screeningOf(...seen: readonly Situation[]): Screening | null {
  const asked = seen[0]?.question.screen ?? null;
  return asked === null ? null : screen(asked, contextOf(seen));
}

/** One context for all injuries: that of the one furthest back, which the others are asked beside. */
function contextOf(seen: readonly Situation[]): ScreenContext {
  const sorted = seen
    .map(screenContextOf)
    .toSorted((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
  const first = sorted.reduce((furthest) => furthest);
  const also = sorted.slice(1);
  return also.length === 0 ? first : { ...first, also };
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
