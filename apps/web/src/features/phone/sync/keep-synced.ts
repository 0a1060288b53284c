import { isCutOff, type Queue } from "#features/phone/queue/phone-fact.ts";
import { waits } from "#features/phone/queue/waits.ts";
import type { PhoneStore } from "#features/phone/store/phone-store.ts";
import { flush, type Send, waitAfter } from "#features/phone/sync/flush.ts";

/** Whatever lets one tab at a time send: the browser's locks, where it has them. */
export type OneAtATime = (work: () => Promise<void>) => Promise<void>;

/** What wakes the sending up besides a new answer: the line is back, or somebody looks at the page. */
export interface Wakers {
  /** Calls back at each of them; gives what ends that. */
  listen(wake: () => void): () => void;
}

const NOTHING = "";

/** What waits to be sent, to be compared: what was put right waits again in its old place. */
function waiting(queue: Queue): string {
  if (!waits(queue)) return NOTHING;
  const { nextPlace, flares } = queue.meta;
  return [nextPlace, ...flares.map(({ id, endedAt }) => `${id} ${endedAt ?? ""}`)].join();
}

/** While something waits, and no call has failed, it is tried this often. */
const WHILE_WAITING_MS = 60_000;

/**
 * Keeps a store and the server alike for as long as a tab is open: at once when something is saved, the line comes back or
 * the page is looked at; after a failure at growing distances. Gives what ends it, and what asks for it now.
 */
export function keepSynced(
  store: PhoneStore,
  parts: { readonly send: Send; readonly alone: OneAtATime; readonly wakers: Wakers },
): { readonly stop: () => void; readonly now: () => Promise<void> } {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let again = false;

  const plan = (): void => {
    clearTimeout(timer);
    const { meta } = store.view;
    if (stopped || isCutOff(meta)) return;
    if (meta.failures > 0) timer = setTimeout(now, waitAfter(meta.failures, Math.random()));
    else if (waits(store.view)) timer = setTimeout(now, WHILE_WAITING_MS);
  };
  const once = async (): Promise<void> => {
    clearTimeout(timer);
    again = false;
    // A disk that is full or was wiped loses nothing: what was to be sent stands there, or was taken off by its owner.
    await parts.alone(() => flush(store, parts.send)).catch(() => {});
    running = null;
    if (again) await now();
    else plan();
  };
  const now = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    // Something may have been saved after the one that runs has looked.
    again = running !== null;
    running ??= once();
    return running;
  };

  let waited = waiting(store.view);
  const onChange = (): void => {
    const waitsNow = waiting(store.view);
    if (waitsNow !== waited && waitsNow !== NOTHING) void now();
    waited = waitsNow;
  };
  const ends = [store.subscribe(onChange), parts.wakers.listen(() => void now())];
  return {
    now,
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const end of ends) end();
    },
  };
}
