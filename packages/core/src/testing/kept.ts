import { SEED } from "#testing/history.ts";
import type { Entry } from "#timeline/timeline.ts";
import type { Kept, KeptFact } from "#view/kept.ts";

/** Entries as facts, each under an id of its place: f0, f1, ... */
export const factsOf = (entries: readonly Entry[]): readonly KeptFact[] =>
  entries.map((entry, place) => ({ id: `f${place}`, entry }));

/** What a phone keeps of a runner with the whole subscription and no coach's plan, unless said otherwise. */
export const keptOf = (entries: readonly Entry[], told: Partial<Kept> = {}): Kept => ({
  settings: SEED,
  facts: factsOf(entries),
  level: "coached",
  until: null,
  plan: null,
  ...told,
});
