import type { Side, Sides, TestEntry } from "@springback/core/timeline";

/** One leg of the heel-raise test. */
export interface Leg {
  /** Good raises; null while it wasn't done. */
  readonly reps: number | null;
  /** It ended for a reason that says nothing about the leg: its number isn't kept. */
  readonly cutShort: boolean;
}

/** A heel-raise test under way. */
export interface Raises {
  /** The leg that goes first: the sore one, or with two sore ones the worse; null until that is said. */
  readonly first: Side | null;
  readonly firstLeg: Leg;
  readonly otherLeg: Leg;
  /** The worst pain during it (NRS). */
  readonly pain: number | null;
}

const NOT_DONE: Leg = { reps: null, cutShort: false };

/** A test of which nothing is done yet; with one sore side it is known which leg goes first. */
export function noRaises(sore: Sides): Raises {
  const first = sore === "both" ? null : sore;
  return { first, firstLeg: NOT_DONE, otherLeg: NOT_DONE, pain: null };
}

const legOf = (reps: number | null | undefined): Leg => ({ reps: reps ?? null, cutShort: false });

/** The raises of a test that was saved, to be put right. */
export function raisesOf(entry: TestEntry): Raises {
  return {
    first: entry.side ?? null,
    firstLeg: legOf(entry.reps),
    otherLeg: legOf(entry.otherReps),
    pain: entry.pain ?? null,
  };
}

/** The leg that comes after the first. */
export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

const counted = ({ reps, cutShort }: Leg): number | null => (cutShort ? null : reps);

/** The fact of a test that is done, at an instant (RFC 3339). What wasn't done, or was cut short, stays unanswered. */
export function raiseEntry(raises: Raises, sore: Sides, at: string): TestEntry {
  return {
    ...({ kind: "test", at, test: "heelRaise" } as const),
    side: raises.first,
    reps: counted(raises.firstLeg),
    otherReps: counted(raises.otherLeg),
    pain: raises.pain,
    bilateral: sore === "both",
  };
}
