import { reached } from "#exercises/stage-order.ts";
import { halfUp } from "#outcomes/half-up.ts";
import { CADENCE } from "#packs/achilles/cadence.ts";
import { HUNDREDTHS } from "#packs/units.ts";
import type { Mode, Stage } from "#timeline/timeline.ts";

/** A step-rate cue, or why there is none. */
export type CadenceCue =
  | {
      readonly kind: "cue";
      /** Steps a minute to aim at, and never to go beyond. */
      readonly targetSpm: number;
      readonly mostSpm: number;
      /** Whether the runner's own rate is one at which the cue was found most useful. */
      readonly useful: boolean;
      readonly source: string;
    }
  | { readonly kind: "none"; readonly why: "notRunning" | "strikeChange" | "unknown" };

const none = (why: "notRunning" | "strikeChange" | "unknown"): CadenceCue => ({
  kind: "none",
  why,
});

/**
 * A slightly quicker step (clinical.md 6): only from S4 or for a runner who is running now, one cue at a time, so never with
 * a change of foot strike, and without running faster. `baseSpm` is the runner's own steps a minute, whole; null when unknown.
 */
export function cadenceCue(runner: {
  readonly stage: Stage;
  readonly mode: Mode;
  readonly baseSpm: number | null;
  readonly changingStrike: boolean;
}): CadenceCue {
  const { stage, mode, changingStrike } = runner;
  const base = runner.baseSpm ?? 0;
  if (mode !== "continuing" && !reached(stage, "S4")) return none("notRunning");
  if (changingStrike) return none("strikeChange");
  if (!Number.isInteger(base) || base <= 0) return none("unknown");
  const { cue, most, usefulUpTo } = CADENCE;
  const mostSpm = Math.floor((base * most.value) / HUNDREDTHS);
  const targetSpm = Math.min(mostSpm, halfUp(base * cue.value, HUNDREDTHS));
  return {
    kind: "cue",
    targetSpm,
    mostSpm,
    useful: base <= usefulUpTo.value,
    source: cue.source,
  };
}
