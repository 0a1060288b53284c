import { parameter, value } from "#packs/parameters.ts";
import { DAY, HOUR } from "#timeline/day.ts";

/**
 * How long after midnight, by the runner's clock, the day of a check-in begins; until then the one before goes on. No rule reads
 * it: dates are the calendar's. It says only when the questions of a morning are asked.
 */
export const DAY_BEGINS = parameter(3 * HOUR, "span", "ours");

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
