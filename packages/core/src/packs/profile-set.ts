import { profileOf, type Profile } from "#packs/profiles.ts";
import type { RunnerSettings } from "#timeline/timeline.ts";

/** The pain profiles a runner is judged by, one a pack. */
export function profilesOf(settings: RunnerSettings): readonly Profile[] {
  return settings.packs.map((pack) => profileOf(pack, settings.profile));
}

/** The lowest cap of the runner's packs (NRS): it holds for every session. */
export function strictestCap(settings: RunnerSettings): number {
  return Math.min(...profilesOf(settings).map((profile) => profile.cap));
}
