import type { TellingStory } from "#features/example/said-story.ts";
import { currentCoreWords, currentLocale, currentUnits, wordsOf } from "#words/server-words.ts";

/** What a story is told with, in the language and the units of the page that is being made. */
export async function tellingStory(): Promise<TellingStory> {
  const [locale, units, { rules }] = await Promise.all([
    ...([currentLocale(), currentUnits(), currentCoreWords()] as const),
  ]);
  const [say, sayState, sayFacts, sayRuns] = await Promise.all([
    ...([wordsOf("example"), wordsOf("ui"), wordsOf("history"), wordsOf("runs")] as const),
  ]);
  const sessions = { say: sayRuns, locale, units, activities: rules.activities };
  return { say, sayState, telling: { say: sayFacts, locale, units, rules, sessions } };
}
