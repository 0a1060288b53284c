/** Bounds of a plan's doses. All ours, but the largest daily count and the landings, which are published totals. */
export const DOSE_LIMITS = {
  sets: { min: 1, max: 10 },
  reps: { min: 1, max: 60 },
  /** Seconds. */
  hold: { min: 5, max: 60 },
  /** Repetitions of one exercise in a day: the largest published programme (STE14, PRA19). */
  repsOfOne: 180,
  /** Landings in one session: a published routine's total (CAN). */
  landings: 470,
} as const;

/** A dose to start from when an exercise takes another's place and neither fits the other: ours. */
export const START_DOSE = { sets: 3, reps: 10, holdSeconds: 30 } as const;

/** Rest between sets where neither a ladder nor the coach says, seconds: ours. */
export const DEFAULT_REST = 60;
