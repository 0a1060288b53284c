import type { Drawing } from "#domain/exercise-movement.ts";

const SECONDS = { slow: 1.8, quick: 0.4 } as const;
/** At each end of a slow movement. */
const REST = 0.5;
/** So often a movement is shown before it comes to rest; then there is nothing left to stop. */
const TIMES = { slow: 4, quick: 12 } as const;

const ease = (share: number) => share * share * (3 - 2 * share);
const within = (share: number) => Math.min(1, Math.max(0, share));

export interface Moment {
  /** 0 the start of the movement, 1 its end, on to 2 the way back. */
  readonly place: number;
  /** Whether it has come to rest for good. */
  readonly over: boolean;
}

/** Where a movement shown by itself is after so many seconds: a hold is taken up once and kept, the rest repeats a little. */
export function momentAfter(drawing: Drawing, seconds: number): Moment {
  const { start, held, quick, back } = drawing;
  const pace = quick ? "quick" : "slow";
  const way = SECONDS[pace];
  if (start === null) return { place: 1, over: true };
  if (held) return { place: ease(within(seconds / way)), over: seconds >= way };
  // A stride or a turn of the pedals has no rest at its ends.
  const round = back !== undefined;
  const rest = quick || round ? 0 : REST;
  const whole = 2 * (way + rest);
  if (seconds >= whole * TIMES[pace]) return { place: 1, over: true };
  const into = Math.max(0, seconds) % whole;
  const there = within(into / way);
  const home = within((into - way - rest) / way);
  return { place: round ? there + home : ease(there) + ease(home), over: false };
}
