import type { Breach, InvariantId } from "#safety/invariants.ts";

/** The safety promises that were broken, each named once. */
export function brokenBy(...breaches: readonly (readonly Breach[])[]): readonly InvariantId[] {
  return [...new Set(breaches.flat().map(({ invariant }) => invariant))];
}
