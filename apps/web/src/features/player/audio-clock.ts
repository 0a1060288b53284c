/** The clocks at one moment: the audio's in seconds, the wall's (epoch) in ms. */
export interface ClockPair {
  readonly audio: number;
  readonly wall: number;
}

interface Clocks {
  /** The context's own reading of both clocks, null where the browser has none. */
  readonly output: AudioTimestamp | null;
  readonly currentTime: number;
  /** performance.now() and Date.now() of the same moment. */
  readonly performance: number;
  readonly wall: number;
}

/** A reading further off than this, in ms, is a browser's mistake and not a clock. */
const BELIEVED_MS = 1000;

/**
 * Which instant of the wall clock a moment of the audio clock is: what leaves the speaker now, where the browser can say so, else
 * what is being worked out now.
 */
export function pairOf({ output, currentTime, performance, wall }: Clocks): ClockPair {
  const { contextTime, performanceTime } = output ?? {};
  if (contextTime === undefined || performanceTime === undefined || contextTime === 0) {
    return { audio: currentTime, wall };
  }
  const ago = performance - performanceTime;
  const ahead = currentTime - contextTime;
  if (Math.abs(ago) > BELIEVED_MS || Math.abs(ahead) * 1000 > BELIEVED_MS) {
    return { audio: currentTime, wall };
  }
  return { audio: contextTime, wall: wall - ago };
}

/**
 * The reading that is in the middle by where it puts the audio clock beside the wall's: one of a moment in which the machine was
 * busy is off by that moment's length, and such a one doesn't decide.
 */
export function middleOf(latest: ClockPair, earlier: readonly ClockPair[]): ClockPair {
  const apart = ({ audio, wall }: ClockPair): number => wall - audio * 1000;
  const sorted = [latest, ...earlier].toSorted((one, other) => apart(one) - apart(other));
  return sorted[Math.floor(sorted.length / 2)] ?? latest;
}

/** Where an instant (epoch ms) lies on the audio clock, in seconds of the context. */
export function audioTimeOf(instant: number, pair: ClockPair): number {
  return pair.audio + (instant - pair.wall) / 1000;
}

/** How far two pairs of the same clocks disagree, in ms. */
export function disagreement(one: ClockPair, other: ClockPair): number {
  return Math.abs(audioTimeOf(other.wall, one) - other.audio) * 1000;
}
