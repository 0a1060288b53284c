import type { Side, Sides, TestEntry, TestKind } from "@springback/core/timeline";

/** The tests that need no clock of ours. */
export type ShortTest = Exclude<TestKind, "heelRaise">;

/** What is typed of such a test; null is "not answered". */
export interface ShortTyped {
  /** With two sore sides the worse one, else the sore one; null until that is said. */
  readonly first: Side | null;
  /** Hops on that leg and on the other, of ten. */
  readonly reps: number | null;
  readonly otherReps: number | null;
  /** The worst pain during it (NRS). */
  readonly pain: number | null;
  /** Whether all of it was done: a shorter walk is another thing. */
  readonly whole: boolean | null;
}

/** What keeps a test from being saved, by field, as keys of the words. */
export type ShortFaults = Partial<
  Record<"first" | "pain" | "whole", "pickLeg" | "pickPain" | "pickWhole" | "notWhole">
>;

/** A test of which nothing is told yet. */
export function nothingTold(sore: Sides): ShortTyped {
  const first = sore === "both" ? null : sore;
  return { first, reps: null, otherReps: null, pain: null, whole: null };
}

/** What was saved of a test, to be put right. */
export function toldOf({ side, reps, otherReps, pain }: TestEntry): ShortTyped {
  return {
    ...{ first: side ?? null, reps: reps ?? null, otherReps: otherReps ?? null },
    ...{ pain: pain ?? null, whole: true },
  };
}

/** What is missing: the pain always, the leg where one is counted, and that the walk was a whole one. */
export function shortFaults(test: ShortTest, typed: ShortTyped): ShortFaults {
  const faults: ShortFaults = {};
  if (typed.pain === null) faults.pain = "pickPain";
  if (test === "hop10" && typed.first === null) faults.first = "pickLeg";
  if (test === "walk30" && typed.whole !== true)
    faults.whole = typed.whole === null ? "pickWhole" : "notWhole";
  return faults;
}

/** The fact of a test, at an instant (RFC 3339). Only hops are counted, leg by leg. */
export function shortEntry(
  test: ShortTest,
  { first, reps, otherReps, pain }: ShortTyped,
  { sore, at }: { readonly sore: Sides; readonly at: string },
): TestEntry {
  const fact = { kind: "test", at, test, pain } as const;
  return test === "hop10"
    ? { ...fact, side: first, reps, otherReps, bilateral: sore === "both" }
    : fact;
}
