import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Journey, readJourney } from "./read-journey.ts";

/** The stories that anybody may read day by day, in their order, by the names that the page has for them. */
export const SHOWN = {
  calm: "37-calm-week.md",
  lag: "38-the-morning-after.md",
  silence: "39-days-without-a-word.md",
  flag: "40-a-swollen-calf.md",
  back: "41-back-to-running.md",
} as const;

export type StoryId = keyof typeof SHOWN;

const CASES = join(import.meta.dirname, "cases");

/** A shown story as it is written: its facts, its questions, and what each answer has to be. */
export function journeyOf(id: StoryId): Journey {
  return readJourney(readFileSync(join(CASES, SHOWN[id]), "utf8"));
}

/** The timeline of each shown story by its name: what `shown.json` has to hold. */
export function shownTimelines(): Readonly<Record<string, unknown>> {
  const ids = Object.keys(SHOWN) as StoryId[];
  return Object.fromEntries(ids.map((id) => [id, journeyOf(id).timeline]));
}
