import { nextBatch } from "#features/phone/queue/next-batch.ts";
import { isCutOff, type PhoneFact } from "#features/phone/queue/phone-fact.ts";
import type { Sent } from "#features/phone/queue/reduce.ts";
import { waits } from "#features/phone/queue/waits.ts";
import type { PhoneStore } from "#features/phone/store/phone-store.ts";
import type { Heard } from "#features/phone/sync/send.ts";
import { nextCall, type SyncCall } from "#features/phone/sync/sync-call.ts";

export type Send = (call: SyncCall) => Promise<Heard>;

/**
 * Sends what waits and gets what is missing, call by call, until there is neither or a call doesn't get through. What is sent
 * is read from the disk: another tab may have saved since. Nothing happens while the store waits for a sign-in, and nothing is
 * sent before the runner has agreed to its being kept; an answer that tells of that sends what waits.
 */
export async function flush(store: PhoneStore, send: Send): Promise<void> {
  for (;;) {
    const queue = await store.shelf.readOpen();
    if (isCutOff(queue.meta)) return;
    const phoneNow = store.now();
    const { call, sent } = nextCall(queue, phoneNow, store.answerOf(queue));
    const { reply, fault } = await send(call);
    if (fault) return store.happen({ kind: "failed", sent, fault });
    const { flares } = call;
    await store.happen({ kind: "answered", sent, flares, phoneNow, reply });
    const after = await store.shelf.readOpen();
    // An answer that brings nothing on is no reason to ask again at once.
    const stands = reply.more ? reply.cursor === call.cursor : !waits(after);
    if (stands || nextBatch(after).some((fact) => sent.some(isSame(fact)))) return;
  }
}

const isSame =
  (fact: PhoneFact) =>
  ({ id, edition }: Sent): boolean =>
    fact.id === id && fact.edition === edition;

const FIRST_MS = 5000;
const LONGEST_MS = 600_000;

/** How long to wait after so many calls in a row that didn't get through; `chance` (0 to 1) spreads phones by a quarter. */
export function waitAfter(failures: number, chance: number): number {
  const doubled = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(doubled * (0.75 + chance / 2));
}
