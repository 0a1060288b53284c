/** Whether this browser shows our notifications: it can't, it was told not to, not yet, or it does. */
export type Here = "cannot" | "denied" | "off" | "on";

/** What the server needs to reach this browser. */
export interface BrowserKeys {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** As long as the worker may take to get ready. */
const LIMIT_MS = 5_000;

const able = (): boolean =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration("/");
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** How it stands with notifications in this browser. Asks nobody anything. */
export async function pushHere(): Promise<Here> {
  if (!able()) return "cannot";
  if (Notification.permission === "denied") return "denied";
  return Notification.permission === "granted" && (await subscriptionHere()) ? "on" : "off";
}

/** Where this browser takes notifications; null where it takes none. Asks nobody anything. */
export async function endpointHere(): Promise<string | null> {
  return able() ? ((await subscriptionHere())?.endpoint ?? null) : null;
}

function ready(): Promise<ServiceWorkerRegistration> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The worker isn't ready.")), LIMIT_MS),
  );
  return Promise.race([navigator.serviceWorker.ready, late]);
}

async function subscribe(key: string): Promise<PushSubscription> {
  const { pushManager } = await ready();
  const options = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await pushManager.subscribe(options);
  } catch (error) {
    const older = await pushManager.getSubscription();
    if (!older) throw error;
    // Tied to a key that we don't have any more.
    await older.unsubscribe();
    return pushManager.subscribe(options);
  }
}

/**
 * Has this browser take notifications, after asking the person where that wasn't done yet. To be called from a press of a
 * button: browsers ask at no other moment.
 * @param key our public key, base64url
 * @returns null when the person said no
 * @throws when the browser can't set it up
 */
export async function takePushes(key: string): Promise<BrowserKeys | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  const { endpoint, keys } = (await subscribe(key)).toJSON();
  return { endpoint: endpoint ?? "", p256dh: keys?.["p256dh"] ?? "", auth: keys?.["auth"] ?? "" };
}

/** Has this browser take none any more. Gives the address it had, for the server to forget. */
export async function dropPushes(): Promise<string | null> {
  if (!able()) return null;
  const subscription = await subscriptionHere();
  await subscription?.unsubscribe();
  return subscription?.endpoint ?? null;
}
