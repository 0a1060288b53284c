import type { RedFlagId } from "#packs/red-flags.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry } from "#timeline/timeline.ts";
import { advanceTriage, noFlags } from "#triage/triage.ts";

/**
 * Since when each flag that is open now has been open, in epoch ms: the fact that opened it after its last clearance.
 * Takes the facts in time order; kinds that carry no red-flag answers may be left out.
 */
export function flagsOpenedAt(
  entries: readonly Entry[],
): Readonly<Partial<Record<RedFlagId, number>>> {
  const since = new Map<RedFlagId, number>();
  let state = noFlags();
  for (const entry of entries) {
    state = advanceTriage(state, entry);
    for (const flag of since.keys()) if (!state.open.includes(flag)) since.delete(flag);
    for (const flag of state.open) {
      if (!since.has(flag)) since.set(flag, instantOf(entry.at));
    }
  }
  return Object.fromEntries(since);
}
