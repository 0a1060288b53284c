import { draftOf, record } from "#guidance/state.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { limpOfAny, situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { PAIN_SCALE, type PainPoint } from "#packs/ranges.ts";
import { guideSafely } from "#safety/guard.ts";
import type { Guidance, Question } from "#timeline/timeline.ts";

export { PAIN_SCALE, type PainPoint };

/**
 * The guidance each possible answer to "how does it feel now" would lead to, checked as every answer is. Limp is the one told here, else the one of a
 * check-in still young enough, else unanswered.
 */
export function preview(
  state: RunnerState,
  question: Question,
  limp: boolean | null = limpOfAny(
    threadsOf(state).map((thread) => situation(thread.state, question)),
  ),
): Readonly<Record<PainPoint, Guidance>> {
  const answered = (pain: PainPoint): Guidance =>
    guideSafely(withNow(state, question, pain, limp), question).guidance;
  return Object.fromEntries(PAIN_SCALE.map((pain) => [pain, answered(pain)])) as Record<
    PainPoint,
    Guidance
  >;
}

function withNow(
  state: RunnerState,
  question: Question,
  pain: number,
  limp: boolean | null,
): RunnerState {
  const draft = draftOf(state);
  record(draft, { kind: "now", at: question.at, zone: question.zone ?? null, pain, limp });
  return draft;
}
