import type { NewFact, Queue } from "#features/phone/queue/phone-fact.ts";

/**
 * Facts with the zone they are said in: this phone's own where the runner's days follow it, else the one they chose. An
 * answer that was taken to a flight and is sent after it stays in the day it was given. One that is saved again keeps its.
 */
export function saidIn(
  { facts: known, meta }: Queue,
  zoneHere: string,
  facts: readonly NewFact[],
): readonly NewFact[] {
  const { told } = meta;
  const zone = told === null || told.choices.zoneFollows ? zoneHere : told.settings.zone;
  return facts.map((fact) => {
    const own = fact.entry.zone ?? known.get(fact.id)?.entry.zone ?? zone;
    return { ...fact, entry: { ...fact.entry, zone: own } };
  });
}
