import { distance } from "#explain/quantity.ts";
import type { How } from "#timeline/timeline.ts";
import { fill } from "#words/holes.ts";
import type { RuleWords } from "#words/words.ts";

/** What to change today, one sentence for each way, the strictest first. `capM` in metres. */
export function describeHow(
  how: readonly How[],
  capM: number | null,
  words: RuleWords,
): readonly string[] {
  const ways = HOW_ORDER.filter((way) => how.includes(way));
  return ways.map((way) => wayWords(way, capM, words.answer.how, words));
}

/** From the most to the least restrictive. */
export const HOW_ORDER: readonly How[] = [
  "swapLowImpact",
  "lightDayOnly",
  "walkRun",
  "capDistance",
  "substitute",
];

/** One way in the words of a table: a shorter run names the distance where it is known. */
export function wayWords(
  way: How,
  capM: number | null,
  said: RuleWords["answer"]["how"],
  words: RuleWords,
): string {
  if (way !== "capDistance") return said[way];
  return capM === null ? said.shorter : fill(said.upTo, { distance: distance(capM, words) });
}
