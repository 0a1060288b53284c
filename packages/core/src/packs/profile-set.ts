import { PACK_RULES } from "#packs/pack-rules.ts";
import { PROFILES, type Profile } from "#packs/profiles.ts";
import { redFlagRow } from "#packs/red-flags.ts";
import type { PackId, ProfileId, RunnerSettings } from "#timeline/timeline.ts";

/** The pain profile a pack judges by. Only the achilles pack takes the runner's own choice. */
export function profileOf(pack: PackId, chosen: ProfileId): Profile {
  return pack === "achilles" ? PROFILES[chosen] : PACK_RULES[pack].pain;
}

/** The pain profiles a runner is judged by, one a pack. */
export function profilesOf(settings: RunnerSettings): readonly Profile[] {
  return settings.packs.map((pack) => profileOf(pack, settings.profile));
}

/** The lowest cap of the runner's packs (NRS): it holds for every session. */
export function strictestCap(settings: RunnerSettings): number {
  return Math.min(...profilesOf(settings).map((profile) => profile.cap));
}

/** The cap in force (NRS): the lowest of the runner's packs, and of the flags that are open. */
export function capUnder(settings: RunnerSettings, open: readonly string[]): number {
  let cap = strictestCap(settings);
  for (const flag of open) cap = Math.min(cap, redFlagRow(flag)?.cap ?? cap);
  return cap;
}
