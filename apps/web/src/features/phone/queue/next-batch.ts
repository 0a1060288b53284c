import {
  mayBeTold,
  namedBy,
  type PhoneFact,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";

/** Facts in one call: what the server takes. */
export const BATCH = 50;
/** After so many calls that the server fell over, each fact of them goes by itself, so that a bad one holds up no other. */
const SUSPECT_FROM = 2;

/** The facts to send next, in order; empty when nothing waits, or the runner hasn't agreed to its being kept. */
export function nextBatch({ facts, meta }: Queue): readonly PhoneFact[] {
  if (!mayBeTold(meta)) return [];
  const waiting = [...facts.values()]
    .filter(({ state }) => state === "waiting")
    .toSorted((a, b) => safetyFirst(a) - safetyFirst(b) || a.place - b.place);
  const batch = inOrder(
    waiting.filter(({ stumbles }) => stumbles < SUSPECT_FROM),
    waiting,
  ).slice(0, BATCH);
  if (batch.length > 0) return batch;
  const suspects = waiting.toSorted((a, b) => a.stumbles - b.stumbles || a.place - b.place);
  return suspects.filter((one) => inOrder([one], waiting).length > 0).slice(0, 1);
}

/** A safety answer goes before a year of imported runs, which may take hours to be let in. */
function safetyFirst({ entry }: PhoneFact): 0 | 1 {
  return entry.kind === "flag" || entry.kind === "intake" ? 0 : 1;
}

/** Without those that speak of a fact which waits here and doesn't go before them. */
function inOrder(candidates: readonly PhoneFact[], waiting: readonly PhoneFact[]): PhoneFact[] {
  const missing = new Set(waiting.map(({ id }) => id));
  const going: PhoneFact[] = [];
  for (const fact of candidates) {
    if (namedBy(fact).some((id) => missing.has(id))) continue;
    missing.delete(fact.id);
    going.push(fact);
  }
  return going;
}
