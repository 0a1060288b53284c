import type { Evidence } from "#packs/evidence.ts";

/** What a study found for one band of a single run against the longest of the 30 days before. */
export interface SpikeHazard {
  readonly band: "none" | "small" | "moderate" | "large";
  readonly session: string;
  /** Hazard rate ratio with its 95 % interval, as printed. */
  readonly ratio: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const row = (band: SpikeHazard["band"], session: string, ratio: string): SpikeHazard => ({
  band,
  session,
  ratio,
  source: "FRA25",
  evidence: "published",
});

/** clinical.md 7.1. The ratios do not rise from band to band (1.52 is less than 1.64): never say that they do. */
export const SPIKE_HAZARDS: readonly SpikeHazard[] = [
  row("none", "up to 10 % longer, or shorter", "1 (reference)"),
  row("small", "more than 10 % and up to 30 % longer", "1.64 (1.31-2.05)"),
  row("moderate", "more than 30 % and up to 100 % longer", "1.52 (1.16-2.00)"),
  row("large", "more than 100 % longer", "2.28 (1.50-3.48)"),
];

/** What the numbers rest on, and what they don't show. */
export const SPIKE_LIMITS =
  "5,205 runners, 588,071 sessions, 18 months, 35 % injured. Every kind of injury, not the Achilles alone; 78 % men; observed, not allotted. The change from week to week showed no relation.";
