import { value } from "#packs/parameters.ts";
import { DAY } from "#timeline/day.ts";

/** Spans in which answers count, in ms unless said: what a screen has to know to ask at the right time. */
export const WINDOWS = {
  /** How long an answer about now counts. */
  now: value("nowValid"),
  /** How long a finished session can decide a day. */
  lastSessions: value("lastSessions"),
  /** From and until when a day-after reading of a session counts. */
  readingFrom: value("readingFrom"),
  readingUntil: value("readingUntil"),
  /** How many days back the longest run is looked for. */
  longestRunDays: value("spikeWindow") / DAY,
} as const;
