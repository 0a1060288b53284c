import { waits } from "#features/phone/queue/waits.ts";
import { openKept, keptNames } from "#features/phone/store/database.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import { alone, openTabLine } from "#features/phone/sync/browser-parts.ts";
import { flush } from "#features/phone/sync/flush.ts";
import { send } from "#features/phone/sync/send.ts";
import { WAKE_UP } from "#features/phone/sync/wake-up.ts";
import type { WorkerScope } from "#features/phone/worker/worker-scope.ts";
import { browserZone } from "#features/sign-in/browser-zone.ts";

/** Lets the browser have the worker send what waits, with the queue and the lock that pages send with. */
export function listenForWakeUps(worker: Pick<WorkerScope, "addEventListener">): void {
  worker.addEventListener("sync", (event) => {
    if (event.tag === WAKE_UP) event.waitUntil(alone(sendWaiting));
  });
}

/**
 * Whose store it is, is said in each call: of a store of anybody but who is signed in the server takes nothing. Rejects while
 * something could still be sent, so that the browser tries again.
 */
async function sendWaiting(): Promise<void> {
  const ends = await Promise.allSettled((await keptNames()).map(sendFrom));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function sendFrom(name: string): Promise<void> {
  const store = await PhoneStore.open(await openKept(name), openTabLine(name), Date.now);
  try {
    if (!waits(store.view)) return;
    await flush(store, (call) => send({ ...call, zone: browserZone() }));
    const { halted } = store.view.meta;
    if (waits(store.view) && halted === null) throw new Error("Something still waits.");
  } finally {
    store.close();
  }
}
