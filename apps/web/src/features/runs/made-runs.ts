import { type SaidRuns, sayRuns } from "#features/runs/said-runs.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** The sessions as the server makes them for a page, in the language and units of the request. */
export async function madeRuns(): Promise<SaidRuns> {
  const [sessions, today, words] = await Promise.all([
    caller.session.list(),
    caller.guidance.today({}),
    currentCoreWords(),
  ]);
  return sayRuns(sessions, today, words.rules);
}
