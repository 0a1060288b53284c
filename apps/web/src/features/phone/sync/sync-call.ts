import type { SyncInput } from "@springback/api/phone";
import { nextFlares } from "#features/phone/queue/flares.ts";
import { nextBatch } from "#features/phone/queue/next-batch.ts";
import {
  mayBeTold,
  type NewFact,
  type PhoneFact,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";
import type { Sent } from "#features/phone/queue/reduce.ts";

/** A fact as it leaves this phone. */
export interface SentFact extends Required<NewFact> {
  readonly skewMs: number | null;
}

/** What one call brings, as `phone.sync` takes it. */
export interface SyncCall extends Omit<SyncInput, "facts"> {
  readonly facts: readonly SentFact[];
}

/**
 * The next call of a store at an instant of the phone's own clock (epoch ms), with the answer the phone gave by itself, and
 * the editions of the facts in it.
 */
export function nextCall(
  queue: Queue,
  phoneNow: number,
  answered: SyncInput["answer"] = null,
): { readonly call: SyncCall; readonly sent: readonly Sent[] } {
  const batch = nextBatch(queue);
  const { ownerId, phoneId, cursor } = queue.meta;
  const facts = batch.map(asSent);
  const flares = [...nextFlares(queue)];
  const answer = mayBeTold(queue.meta) ? answered : null;
  const call = { ownerId, phoneId, cursor, phoneNow, facts, answer, flares };
  return { call, sent: batch.map(({ id, edition }) => ({ id, edition })) };
}

function asSent(fact: PhoneFact): SentFact {
  const { id, entry, replaces, takenOut, sourceKey, cadenceSpm, skewMs } = fact;
  return { id, entry, replaces, takenOut, sourceKey, cadenceSpm, skewMs };
}
