import { replay } from "#replay.ts";
import type { AnswersDocument, Timeline } from "#timeline/timeline.ts";
import { drawTimeline } from "../oracle/generate.ts";
import { drawHistory } from "./history-draw.ts";

/** How many runners of each generator the vectors hold. */
const RUNNERS = 100;

/** The vectors: drawn histories at the edges of every window, in many zones and around clock changes. */
export function vectors(): readonly Timeline[] {
  const seeds = Array.from({ length: RUNNERS }, (_, place) => place + 1);
  return seeds.flatMap((seed) => [drawTimeline(seed), drawHistory(seed).timeline]);
}

/** Answers a timeline; `replay`, but for a test that plants a fault. */
export type Replayed = (timeline: Timeline) => AnswersDocument;

/** The answers to the vectors, one line of JSON each: the text that has to be the same bytes everywhere. */
export function vectorText(
  timelines: readonly Timeline[] = vectors(),
  answered: Replayed = replay,
): string {
  return timelines.map((timeline) => JSON.stringify(answered(timeline))).join("\n");
}
