"use client";
import { useEffect } from "react";
import type { KeepRequest } from "#features/phone/worker/keep-request.ts";

/** Sees to it that the pages of the morning open without a connection, once this one has nothing better to do. */
export function OfflineKeeper() {
  useEffect(() => whenIdle(() => void keepOffline()), []);
  return null;
}

/**
 * Registers the worker and has it keep this page's edition. A browser without workers, or one that won't have ours, goes on
 * as it did before.
 */
async function keepOffline(): Promise<void> {
  const { edition } = document.documentElement.dataset;
  // Files of the development server are other ones at each change, so it names no edition.
  if (!edition || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("./worker.ts", import.meta.url), {
      scope: "/",
      updateViaCache: "none",
    });
    const { active } = await navigator.serviceWorker.ready;
    // A worker's postMessage takes no target origin; the rule knows only the window's.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    active?.postMessage({ keep: edition } satisfies KeepRequest);
  } catch {
    // Nothing on this page depends on it.
  }
}

/** How long a page that has loaded has line and processor to itself: what is kept is a hundred files. */
const QUIET_MS = 3_000;

/** Does something once the page has loaded and rests. Gives what calls it off. */
function whenIdle(act: () => void): () => void {
  const off = new AbortController();
  const unlessOff = (): void => void (off.signal.aborted || act());
  const idle = (): void => {
    // Safari can't say when it is idle.
    if ("requestIdleCallback" in window) requestIdleCallback(unlessOff);
    else unlessOff();
  };
  const rest = (): void => void setTimeout(idle, QUIET_MS);
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true, signal: off.signal });
  return () => off.abort();
}
