/** How far a phone's clock may be off before what it dated is put right, and how far ahead of us a fact may be dated. */
export const CLOCK_SLACK_MS = 5 * 60_000;

/** What is known of a phone's clock: milliseconds to add to it; null where nothing is. */
export interface ClockError {
  /** Measured by the call that brings the fact. */
  readonly measuredMs: number | null;
  /** What the phone had been told by the time it made the fact. */
  readonly knownMs: number | null;
}

/**
 * Milliseconds to move a fact by that a phone dated `at` (epoch ms) with its own clock. A clock that is wrong now was wrong
 * then; one that is right now, and was known to be wrong, has been set since. Neither, where that would date the fact ahead
 * of `now`: then it was set after the fact was made.
 */
export function shiftOf(at: number, now: number, { measuredMs, knownMs }: ClockError): number {
  const errors = [measuredMs, knownMs].filter(isOff);
  return errors.find((ms) => at + ms <= now + CLOCK_SLACK_MS) ?? 0;
}

/** Whether a clock is off by more than is let pass. */
export function isOff(ms: number | null): ms is number {
  return ms !== null && Math.abs(ms) > CLOCK_SLACK_MS;
}
