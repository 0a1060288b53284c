/** Least and most a field of the timeline format may hold, both ends included (clinical.md 1.3; the format's own). */
export const RANGES = {
  /** Pain, effort and stress, of 10. */
  scale: { from: 0, to: 10 },
  metres: { from: 0, to: 300_000 },
  /** Minutes of a session, at most a day. */
  minutes: { from: 0, to: 1440 },
  millimetres: { from: 0, to: 60 },
  count: { from: 0, to: 1000 },
  weeks: { from: 0, to: 5200 },
  /** Years. */
  age: { from: 0, to: 120 },
  /** Minutes of morning stiffness. */
  stiffness: { from: 0, to: 120 },
  /** Hours of sleep, in halves. */
  sleepHours: { from: 0, to: 24, step: 0.5 },
  /** Five is best. */
  sleepQuality: { from: 1, to: 5 },
} as const;

/** The eleven points of the pain scale (NRS). */
export const PAIN_SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type PainPoint = (typeof PAIN_SCALE)[number];

/** Items of the Achilles score, and how many activities of their own a runner may rate (clinical.md 5.1, 5.3). */
export const SCORE_LENGTH = 8;
export const OWN_ACTIVITIES = { from: 1, to: 3 } as const;
