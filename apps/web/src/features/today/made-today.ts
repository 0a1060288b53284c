import { type SaidRule, sayRules } from "#features/guidance/said-rules.ts";
import { type SaidToday, sayToday } from "#features/today/said-today.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** Today as the server makes it for a page, in the language and units of the request: in words, with every rule that was asked. */
export async function madeToday(): Promise<{
  readonly said: SaidToday;
  readonly rules: readonly SaidRule[];
}> {
  const [view, words] = await Promise.all([caller.guidance.today({}), currentCoreWords()]);
  const session = await caller.strength.today();
  return { said: sayToday(view, session, words), rules: sayRules(view, words.rules) };
}
