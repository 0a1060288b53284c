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
  const kept = threadsOf(state);
  const all = threadsOf(whole);
  const judged = all.map((thread, place) =>
    judgeLog(thread.state, situation((kept[place] ?? thread).state, question).moment),
  );
  const { injuries } = answer;
  return {
    ...answer,
    sessions: worstVerdicts(judged),
    ...(injuries === undefined
      ? {}
      : {
          injuries: injuries.map((one, place) => ({
            ...one,
            sessions: (judged[place] ?? []).map(sessionVerdict),
          })),
        }),
  };
}
