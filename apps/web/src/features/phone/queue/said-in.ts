import type { NewFact, Queue, Told } from "#features/phone/queue/phone-fact.ts";

/** The zone by whose clock days are counted here: this phone's own where the runner's days follow it, else the one they chose. */
export function zoneFor(told: Told | null, zoneHere: string): string {
  return told === null || told.choices.zoneFollows ? zoneHere : told.settings.zone;
}

/**
 * Facts with the zone they are said in. An answer that was taken to a flight and is sent after it stays in the day it was
 * given. One that is saved again keeps its own, and a correction stands where what it corrects stood.
 */
export function saidIn(
  { facts: known, meta }: Queue,
  zoneHere: string,
  facts: readonly NewFact[],
): readonly NewFact[] {
  const zone = zoneFor(meta.told, zoneHere);
  return facts.map((fact) => {
    const before = known.get(fact.id) ?? known.get(fact.replaces ?? "");
    const own = fact.entry.zone ?? before?.entry.zone ?? zone;
    return { ...fact, entry: { ...fact.entry, zone: own } };
  });
}
