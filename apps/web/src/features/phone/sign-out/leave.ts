import { tellTabs } from "#features/phone/sign-out/tab-words.ts";
import { wipe } from "#features/phone/sign-out/wipe.ts";
import { openDatabase } from "#features/phone/store/database.ts";
import { openPhone } from "#features/phone/store/open-phone.ts";
import { endpointHere } from "#features/reminders/browser-push.ts";

/** How many answers of a runner are on this phone alone; 0 where it keeps none. */
export async function countUnsynced(ownerId: string): Promise<number> {
  try {
    const shelf = await openDatabase(ownerId, Date.now, () => {});
    const { facts, meta } = await shelf.readOpen();
    shelf.close();
    return facts.size + meta.flares.length;
  } catch {
    return 0;
  }
}

/**
 * Sends what waits, now. Gives how many answers are on this phone alone after that, and whether that is for want of the runner's
 * agreement.
 */
export async function syncFirst(
  ownerId: string,
): Promise<{ readonly left: number; readonly notAgreed: boolean }> {
  const phone = await openPhone(ownerId, () => {});
  await phone.syncNow();
  const notAgreed = phone.store.view.meta.halted === "consent";
  phone.close();
  return { left: await countUnsynced(ownerId), notAgreed };
}

/**
 * Signs out: every tab lets go, the session ends, and the browser is wiped, in this order: a page that is opened in between
 * would bring everything back. False when the server couldn't be reached: then all stays as it was.
 */
export async function leave(ownerId: string, everywhere: boolean): Promise<boolean> {
  tellTabs("leaving");
  const ended = await endSession(everywhere);
  if (ended) await wipe(ownerId);
  tellTabs(ended ? "left" : "stayed");
  return ended;
}

/** Leaves nothing in this browser of an account that is gone, be the server there to hear of it or not. */
export async function leaveForGood(ownerId: string): Promise<void> {
  tellTabs("leaving");
  await endSession(false);
  await wipe(ownerId);
  tellTabs("left");
}

async function endSession(everywhere: boolean): Promise<boolean> {
  try {
    const body = new URLSearchParams(everywhere ? { everywhere: "1" } : {});
    // The browser is let go of on both sides: here it may fail, and there nobody would know which one it was.
    const endpoint = await endpointHere().catch(() => null);
    if (endpoint !== null) body.set("endpoint", endpoint);
    const answer = await fetch("/auth/sign-out", { method: "POST", body, redirect: "manual" });
    return answer.type === "opaqueredirect";
  } catch {
    return false;
  }
}
