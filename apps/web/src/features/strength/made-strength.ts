import { type SaidStrength, sayStrength } from "#features/strength/said-strength.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** Today's strength as the server makes it for a page, in the language and units of the request. */
export async function madeStrength(): Promise<SaidStrength> {
  const [today, words] = await Promise.all([caller.guidance.today({}), currentCoreWords()]);
  if (today.strength !== null) {
    return sayStrength(today, await caller.strength.today(), null, words.rules);
  }
  const { words: closed } = await caller.billing.state();
  return sayStrength(today, null, closed, words.rules);
}
