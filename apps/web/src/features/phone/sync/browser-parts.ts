import type { TabLine } from "#features/phone/store/phone-store.ts";
import type { OneAtATime, Wakers } from "#features/phone/sync/keep-synced.ts";

const LOCK = "springback-sync";
/** A tab that was put to sleep may hold the lock for ever. Two that send do no harm: each fact is still stored once. */
const LOCK_PATIENCE_MS = 30_000;

/** Lets one tab at a time work, where the browser has locks and they come free. */
export const alone: OneAtATime = async (work) => {
  if (!("locks" in navigator)) return work();
  const signal = AbortSignal.timeout(LOCK_PATIENCE_MS);
  let begun = false;
  try {
    await navigator.locks.request(LOCK, { signal }, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    await work();
  }
};

/** The line is back, or somebody looks at the page again. */
export const wakers: Wakers = {
  listen(wake) {
    const off = new AbortController();
    const { signal } = off;
    addEventListener("online", wake, { signal });
    document.addEventListener(
      "visibilitychange",
      () => document.visibilityState === "visible" && wake(),
      { signal },
    );
    return () => off.abort();
  },
};

/** The other tabs that have the same store open. */
export function openTabLine(name: string): TabLine {
  if (typeof BroadcastChannel === "undefined") return { tell() {}, hear() {}, close() {} };
  const channel = new BroadcastChannel(name);
  return {
    // A channel is this origin's alone, and its postMessage takes no other; the rule knows only the window's.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: () => channel.postMessage("changed"),
    hear: (listener) => channel.addEventListener("message", listener),
    close: () => channel.close(),
  };
}
