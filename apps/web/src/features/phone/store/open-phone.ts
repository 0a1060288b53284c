import { rememberedOwner } from "#features/phone/owner.ts";
import { isUnderWay } from "#features/player/kept-session.ts";
import { openDatabase, databaseName } from "#features/phone/store/database.ts";
import { MemoryDisk } from "#features/phone/store/memory-disk.ts";
import { keepUnits } from "#features/phone/store/keep-units.ts";
import { PhoneStore } from "#features/phone/store/phone-store.ts";
import type { Shelf } from "#features/phone/store/shelf.ts";
import { alone, openTabLine, wakers } from "#features/phone/sync/browser-parts.ts";
import { keepSynced } from "#features/phone/sync/keep-synced.ts";
import { send } from "#features/phone/sync/send.ts";
import { wakeForWaiting } from "#features/phone/sync/wake-up.ts";
import { dropPushes } from "#features/reminders/browser-push.ts";
import { browserZone } from "#features/sign-in/browser-zone.ts";

/**
 * An app on the home screen may ask the browser not to clear what it keeps; it isn't shown a question there. Elsewhere some
 * browsers do ask, so nothing is asked.
 */
function askToStay(): void {
  if (matchMedia("(display-mode: standalone)").matches) void navigator.storage?.persist?.();
}

/**
 * Somebody else was here last and never signed out: their reminders aren't for whoever is here now. Waited for, so that a page
 * that is left at once leaves it to the next: only an opened store makes its owner the last one.
 */
async function endOthersPushes(ownerId: string): Promise<void> {
  const last = rememberedOwner();
  if (last !== null && last !== ownerId) await dropPushes().catch(() => null);
}

/** Nobody is signed in any more. Where that is because the owner's account was deleted on another device, nothing of it stays. */
async function letGoIfGone(ownerId: string): Promise<void> {
  const { leaveIfGone } = await import("#features/phone/sign-out/leave-if-gone.ts");
  if (await leaveIfGone(ownerId)) location.replace("/");
}

function playsHere(ownerId: string): boolean {
  try {
    return isUnderWay(localStorage, ownerId, clock());
  } catch {
    // A browser that lets nothing be kept has nothing under way.
    return false;
  }
}

const clock = (): number => Date.now();

/** A runner's store in this tab, kept alike with the server. */
export interface OpenPhone {
  readonly store: PhoneStore;
  /** False where the browser keeps nothing: then only what is on the server is safe. */
  readonly keeps: boolean;
  /** Sends and gets now. Resolves when that is done, or didn't get through. */
  syncNow(): Promise<void>;
  /** Whether a strength session of the runner's is under way on this phone. */
  plays(): boolean;
  close(): void;
}

/**
 * Opens the store of the runner who is signed in. `onClosed`: another tab or the browser took it away, as signing out does.
 * Where the browser keeps nothing, memory has to do for as long as the tab is open.
 */
export async function openPhone(ownerId: string, onClosed: () => void): Promise<OpenPhone> {
  await endOthersPushes(ownerId);
  let keeps = true;
  const shelf = await openDatabase(ownerId, clock, onClosed).catch((): Shelf => {
    keeps = false;
    return new MemoryDisk(ownerId, clock(), crypto.randomUUID()).shelf();
  });
  const store = await PhoneStore.open(shelf, openTabLine(await databaseName(ownerId)), clock);
  await store.happen({ kind: "opened" });
  askToStay();
  const synced = keepSynced(store, {
    ...{ alone, wakers },
    async send(call) {
      const heard = await send({ ...call, zone: browserZone() });
      if (heard.fault?.kind === "signedOut") letGoIfGone(ownerId).catch(() => {});
      return heard;
    },
  });
  if (keeps) wakeForWaiting(store);
  keepUnits(store);
  return {
    store,
    keeps,
    syncNow: synced.now,
    plays: () => playsHere(ownerId),
    close() {
      synced.stop();
      store.close();
    },
  };
}
