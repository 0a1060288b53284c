import type { PhoneFact } from "#features/phone/queue/phone-fact.ts";

/**
 * Whether a file's activity is on this phone already: saved here from a file of the same recording, or a session that ended at
 * the very same instant, as only recordings of one outing do. What another phone took is known once the server has looked.
 */
export function isKnownActivity(
  facts: Iterable<Pick<PhoneFact, "entry" | "sourceKey">>,
  read: { readonly sourceKey: string; readonly endedAt: string },
): boolean {
  const ended = Date.parse(read.endedAt);
  for (const { entry, sourceKey } of facts) {
    if (entry.kind !== "session") continue;
    if (sourceKey === read.sourceKey || Date.parse(entry.at) === ended) return true;
  }
  return false;
}
