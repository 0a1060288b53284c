import { worstVerdicts } from "#guidance/compose.ts";
import type { RunnerState } from "#guidance/runner-state.ts";
import { situation } from "#guidance/situation.ts";
import { threadsOf } from "#guidance/threads.ts";
import { judgeLog, sessionVerdict } from "#sessions/judge.ts";
import type { Guidance, Question } from "#timeline/timeline.ts";

/**
 * The same answer, listing every session there ever was rather than those of the last fortnight: `whole` is the state of
 * the same facts that let go of nothing.
 */
export function listingAll(
  answer: Guidance,
  state: RunnerState,
  whole: RunnerState,
  question: Question,
): Guidance {
  const threads = threadsOf(state).flatMap((kept) =>
    threadsOf(whole)
      .filter(({ injury }) => injury === kept.injury)
      .map((all) => ({ injury: kept.injury, kept: kept.state, all: all.state })),
  );
  const judged = threads.map(({ injury, kept, all }) => ({
    injury,
    sessions: judgeLog(all, situation(kept, question).moment),
  }));
  const sessions = worstVerdicts(judged.map((one) => one.sessions));
  if (answer.injuries === undefined) return { ...answer, sessions };
  const injuries = answer.injuries.map((one) => ({
    ...one,
    sessions: judged
      .filter(({ injury }) => injury === one.injury)
      .flatMap((whom) => whom.sessions.map(sessionVerdict)),
  }));
  return { ...answer, sessions, injuries };
}
