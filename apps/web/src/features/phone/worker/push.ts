import type { Locale } from "@springback/words/locale";
import type { PushedEvent, WorkerScope } from "#features/phone/worker/worker-scope.ts";
import { push as en } from "#words/en/push.ts";
import { push as fr } from "#words/fr/push.ts";

/** As much of the worker as notifications need. */
export type PushScope = Pick<WorkerScope, "registration" | "clients" | "addEventListener">;

const WORDS = { en, fr };
/** A second reminder takes the place of the first. */
const TAG = "check-in";
/** Where a tap leads. Never an address that a message brought. */
const CHECK_IN = "/check-in";

/** Which words a message asks for. Browsers want every message shown, so one that can't be read is a plain reminder. */
function asked(event: PushedEvent): { kind: "morning" | "followUp"; locale: Locale } {
  let said: unknown = null;
  try {
    said = event.data?.json();
  } catch {
    // Shown all the same.
  }
  const told = typeof said === "object" && said !== null ? (said as Record<string, unknown>) : {};
  return {
    kind: told["kind"] === "followUp" ? "followUp" : "morning",
    locale: told["locale"] === "fr" ? "fr" : "en",
  };
}

async function openCheckIn({ clients }: PushScope): Promise<void> {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((one) => new URL(one.url).pathname === CHECK_IN);
  // Other windows are left alone: somebody may be in the middle of a session there.
  await (there ? there.focus() : clients.openWindow(CHECK_IN));
}

/** Lets the worker show reminders, and open the check-in when one is tapped. */
export function listenForPushes(worker: PushScope): void {
  worker.addEventListener("push", (event) => {
    const { kind, locale } = asked(event);
    const words = WORDS[locale];
    const options = { body: words.open, lang: locale, tag: TAG };
    event.waitUntil(worker.registration.showNotification(words[kind], options));
  });
  worker.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(openCheckIn(worker));
  });
}
