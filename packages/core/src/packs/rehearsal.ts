/** The clock of a rehearsed day, hours from local midnight: ours. Readings fall inside their windows. */
export const REHEARSED_DAY = {
  morning: 7,
  /** How it feels now, the reading about yesterday, and the question. */
  asked: 17,
  /** The end of that day's work. */
  done: 18,
  /** The 60-minute reading. */
  after: 19,
} as const;
