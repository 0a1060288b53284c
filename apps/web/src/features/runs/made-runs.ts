import { type SaidRuns, sayRuns } from "#features/runs/said-runs.ts";
import { caller } from "#server.ts";
import { coreWordsIn } from "#words/core-words.ts";
import { currentLocale } from "#words/server-words.ts";

/** The sessions as the server makes them for a page, in the language of the request. */
export async function madeRuns(): Promise<SaidRuns> {
  const [sessions, today, words] = await Promise.all([
    caller.session.list(),
    caller.guidance.today({}),
    currentLocale().then(coreWordsIn),
  ]);
  return sayRuns(sessions, today, words.rules);
}
