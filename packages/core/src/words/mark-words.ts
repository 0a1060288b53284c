import type { CADENCE } from "#packs/achilles/cadence.ts";
import type { LEVEL_ENTRY } from "#packs/achilles/loading/criteria-based.ts";
import type { RESULT_NOISE } from "#packs/achilles/tests.ts";

/** What numbers beside the rules are for: the step-rate cue, how far a result may differ by chance, the entry to a level. */
export interface MarkWords {
  readonly cadence: Readonly<Record<keyof typeof CADENCE, string>>;
  readonly noise: Readonly<Record<keyof typeof RESULT_NOISE, string>>;
  readonly levelEntry: Readonly<Record<keyof typeof LEVEL_ENTRY, string>>;
}
