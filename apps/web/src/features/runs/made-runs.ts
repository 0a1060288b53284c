import { type SaidRuns, sayRuns } from "#features/runs/said-runs.ts";
import { caller } from "#server.ts";
import { coreWordsIn } from "#words/core-words.ts";
import { currentLocale, currentUnits } from "#words/server-words.ts";

/** The sessions as the server makes them for a page, in the language and units of the request. */
export async function madeRuns(): Promise<SaidRuns> {
  const [sessions, today, locale, units] = await Promise.all([
    caller.session.list(),
    caller.guidance.today({}),
    currentLocale(),
    currentUnits(),
  ]);
  const words = await coreWordsIn(locale, units);
  return sayRuns(sessions, today, words.rules);
}
