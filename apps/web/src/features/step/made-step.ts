import { type SaidStep, sayStep } from "#features/step/said-step.ts";
import { caller } from "#server.ts";
import { currentCoreWords } from "#words/server-words.ts";

/** What the rules propose about the stage as the server makes it for a page, in the language of the request. */
export async function madeStep(): Promise<SaidStep> {
  const [view, words] = await Promise.all([caller.progression.read(), currentCoreWords()]);
  return sayStep(view, words);
}
