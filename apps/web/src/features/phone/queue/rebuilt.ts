import {
  isOnServer,
  type PhoneFact,
  type PhoneMeta,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";

/** What a fact has that its runner didn't say. */
const UNSAID = {
  ...{ replaces: null, takenOut: false, sourceKey: null, cadenceSpm: null, receivedAt: null },
  ...{ place: 0, edition: 0, skewMs: null, stumbles: 0, refusal: null, held: null },
} as const;

/**
 * A store that another build wrote, as this one reads it. What the runner said and the server isn't known to have is kept as it
 * stands there; all else is asked of the server again, so it is left out. `meta` is undefined for a store that is new.
 */
export function rebuilt(
  written: readonly PhoneFact[],
  meta: Partial<PhoneMeta> | undefined,
  empty: Queue,
): Queue {
  const open = written.filter(({ state }) => state !== "stored");
  const facts = open.map((fact): PhoneFact => ({ ...UNSAID, ...fact }));
  const { phoneId, skewMs, clockAt, flares, clearedAfter, revision } = { ...empty.meta, ...meta };
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    meta: {
      ...empty.meta,
      ...{ phoneId, skewMs, clockAt, flares, clearedAfter, revision: revision + 1 },
      nextPlace: Math.max(0, ...facts.map(({ place }) => place + 1)),
      stored: facts.filter(isOnServer).length,
    },
  };
}
