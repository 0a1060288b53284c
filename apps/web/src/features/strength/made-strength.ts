import { type SaidStrength, sayStrength } from "#features/strength/said-strength.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** Today's strength as the server makes it for a page, in the language and units of the request. */
export async function madeStrength(): Promise<SaidStrength> {
  const [today, view, words] = await Promise.all([
    ...([caller.guidance.today({}), caller.strength.today(), currentCoreWords()] as const),
  ]);
  return sayStrength(today, view, words);
}
