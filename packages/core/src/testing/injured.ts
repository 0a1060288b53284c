import * as fc from "fast-check";
import { anyTimeline } from "#testing/arbitrary.ts";
import { parseInjury } from "#timeline/injury.ts";
import type { Entry, PackId, Timeline } from "#timeline/timeline.ts";

const INJURIES = [
  "achilles/left/midportion",
  "achilles/right/insertional",
  "plantar/right",
] as const;
const PACKS: readonly PackId[] = ["achilles", "plantar"];

/** The entry, about an injury; an intake then tells of that injury's side and site. */
export function about(injury: string | null, entry: Entry): Entry {
  const sore = parseInjury(injury);
  if (sore === null || entry.kind !== "intake") return { ...entry, injury };
  return { ...entry, injury, side: sore.side, site: sore.site ?? entry.site };
}

/** Any valid timeline of a runner with up to three injuries: a third of its facts names none. */
export const anyInjuredTimeline: fc.Arbitrary<Timeline> = anyTimeline.chain((timeline) =>
  fc
    .array(fc.constantFrom(null, ...INJURIES, null), {
      minLength: timeline.entries.length,
      maxLength: timeline.entries.length,
    })
    .map((picked) => ({ ...timeline, packs: PACKS, entries: named(timeline.entries, picked) })),
);

/** A settling is about its session's injury, if that has one. */
function named(entries: readonly Entry[], picked: readonly (string | null)[]): readonly Entry[] {
  const injuryOf = new Map(
    entries.map((entry, place) => [entry.kind === "session" ? entry.id : "", picked[place]]),
  );
  return entries.map((entry, place) => {
    const own = picked[place] ?? null;
    const session = entry.kind === "settling" ? (injuryOf.get(entry.session) ?? null) : null;
    return about(own === null ? null : (session ?? own), entry);
  });
}
