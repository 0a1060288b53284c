import { waits } from "#features/phone/queue/waits.ts";
import type { PhoneStore } from "#features/phone/store/phone-store.ts";

/** What the browser calls to the worker when it has a line: says nothing of what is sent then. */
export const WAKE_UP = "facts";

/** With Background Sync, which the DOM's types leave out and not every browser has. */
interface Waking extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

async function askBrowser(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration("/");
  await (registration as Waking | undefined)?.sync?.register(WAKE_UP);
}

/**
 * Has the browser wake the worker for what waits, also when no page is open by then. It is asked when a call didn't get
 * through: until then a page that is open is quicker. A browser that can't, or won't, leaves it to the next page.
 */
export function wakeForWaiting(store: PhoneStore, ask: () => Promise<void> = askBrowser): void {
  let asked = false;
  const look = (): void => {
    const stuck = store.view.meta.failures > 0 && waits(store.view);
    if (stuck && !asked) ask().catch(() => {});
    asked = stuck;
  };
  store.subscribe(look);
}
