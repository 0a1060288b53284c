import { madeStep } from "#features/step/made-step.ts";
import { type SaidStrength, sayStrength } from "#features/strength/said-strength.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** Today's strength as the server makes it for a page, in the language and units of the request. */
export async function madeStrength(): Promise<SaidStrength> {
  const [today, view, step, words] = await Promise.all([
    ...([caller.guidance.today({}), caller.strength.today(), madeStep()] as const),
    currentCoreWords(),
  ]);
  return sayStrength(today, { view, step, words });
}
