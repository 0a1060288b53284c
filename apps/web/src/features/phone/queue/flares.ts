import {
  mayBeTold,
  type PhoneFlare,
  type PhoneMeta,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";

/** Flares in one call: what the server takes. */
export const MOST_FLARES = 5;

/** What was said of flares that goes with the next call; empty where the runner hasn't agreed to its being kept. */
export function nextFlares({ meta }: Queue): readonly PhoneFlare[] {
  return mayBeTold(meta) ? meta.flares.slice(0, MOST_FLARES) : [];
}

type Known = Pick<PhoneMeta, "flares" | "skewMs">;

/** What waits to be sent once a flare was said of: said again under its id, the later word counts. */
export function withFlare(
  { flares, skewMs }: Known,
  said: Omit<PhoneFlare, "skewMs">,
): readonly PhoneFlare[] {
  const before = flares.find(({ id }) => id === said.id);
  const others = flares.filter(({ id }) => id !== said.id);
  // When it began is the first word's to say, by the clock of then.
  const began = { at: before?.at ?? said.at, skewMs: before ? before.skewMs : skewMs };
  return [...others, { ...said, ...began }];
}

/** What still waits after an answered call that had these in it: what was said since, also of one of them. */
export function waitingAfter(
  { flares }: Known,
  sent: readonly PhoneFlare[],
): readonly PhoneFlare[] {
  const isSent = (one: PhoneFlare): boolean =>
    sent.some(({ id, endedAt }) => id === one.id && endedAt === one.endedAt);
  return flares.filter((one) => !isSent(one));
}
