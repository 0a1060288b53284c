import type { InvariantId } from "#safety/invariants.ts";

/**
 * What looks at a promise: the net again on every answer; the walk over all tuples of the slice; drawn histories, on every day
 * they live; a trial of its own on drawn histories; the answers' bytes that are written down; runners with calm answers.
 */
export type Holding = "net" | "slice" | "lived" | "trials" | "bytes" | "ladder";

/** Promises that no single answer can be held to: they are about several answers, or about the rules. */
type WiderPromise = "S2" | "S4" | "S8" | "S9" | "S12" | "S14" | "S15" | "S16" | "S17" | "S18";

export type PromiseId = InvariantId | WiderPromise;

/** The safety promises of the rules, in their order, and what holds each; its test asks the proofs whether that is so. */
export const HELD_BY: Readonly<Record<PromiseId, readonly [Holding, ...Holding[]]>> = {
  S1: ["net", "slice"],
  S2: ["bytes", "trials"],
  S3: ["net", "slice", "lived"],
  S4: ["lived"],
  S5: ["net", "lived"],
  S6: ["net", "slice", "lived"],
  S7: ["net", "slice", "lived"],
  S8: ["slice"],
  S9: ["trials"],
  S10: ["net", "slice", "lived", "trials"],
  S11: ["net", "lived"],
  S12: ["trials"],
  S13: ["net", "slice", "lived", "trials"],
  S14: ["trials"],
  S15: ["trials"],
  S16: ["trials"],
  S17: ["bytes"],
  S18: ["ladder"],
  S19: ["net", "slice", "lived"],
};
