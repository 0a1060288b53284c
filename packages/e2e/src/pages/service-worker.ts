import type { CDPSession, Page, Worker } from "@playwright/test";
import { WEB } from "#place.ts";

/** As long as the browser may take to name its workers. */
const PATIENCE_MS = 5_000;

/** The app's worker in a phone's browser, with what the browser itself would tell it. */
export interface AppWorker {
  readonly worker: Worker;
  /** A push service brings this text. */
  push(text: string): Promise<unknown>;
  /** There is a line, and something was to be done then. */
  wakeFor(tag: string): Promise<unknown>;
}

/** Reaches the worker through the browser's debugger, which needs neither a push service nor a real network. */
export async function appWorkerOf(page: Page): Promise<AppWorker> {
  const worker = page.context().serviceWorkers()[0];
  if (!worker) throw new Error("No worker runs in this browser.");
  const debug = await page.context().newCDPSession(page);
  const which = { origin: WEB, registrationId: await registrationIn(debug) };
  return {
    worker,
    push: (data) => debug.send("ServiceWorker.deliverPushMessage", { ...which, data }),
    wakeFor: (tag) =>
      debug.send("ServiceWorker.dispatchSyncEvent", { ...which, tag, lastChance: false }),
  };
}

/** The id that the browser knows our worker's registration by. */
async function registrationIn(debug: CDPSession): Promise<string> {
  const named = new Promise<string>((resolve) =>
    debug.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find((one) => one.scopeURL === `${WEB}/` && !one.isDeleted);
      if (ours) resolve(ours.registrationId);
    }),
  );
  await debug.send("ServiceWorker.enable");
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The browser names no worker of ours.")), PATIENCE_MS),
  );
  return Promise.race([named, late]);
}

/** What the worker asked the browser to show. */
export interface Notice {
  readonly title: string;
  readonly body?: string;
  readonly lang?: string;
  readonly tag?: string;
}

/**
 * Listens to what the worker asks the browser to show, from now on. A headless browser may have nowhere to show it, so what
 * is asked is what counts.
 */
export async function noticesOf(worker: Worker): Promise<() => Promise<readonly Notice[]>> {
  await worker.evaluate(() => {
    const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
    const notices: Notice[] = [];
    const show = registration.showNotification.bind(registration);
    // Held on to, since a registration that nobody holds may be made anew without its changes.
    Object.assign(self, { notices, held: registration });
    registration.showNotification = (title, options) => {
      notices.push({ title, ...options });
      return show(title, options);
    };
  });
  return () => worker.evaluate(() => Reflect.get(self, "notices") as readonly Notice[]);
}
