import { type Asked, routeOf } from "#features/phone/worker/asked.ts";
import { isKeep } from "#features/phone/worker/keep-request.ts";
import { keepEdition, keptFile, keptShell } from "#features/phone/worker/kept.ts";
import { lineFirst } from "#features/phone/worker/line-first.ts";
import { listenForPushes } from "#features/phone/worker/push.ts";
import { listenForWakeUps } from "#features/phone/worker/send-waiting.ts";
import type { WorkerScope } from "#features/phone/worker/worker-scope.ts";

/**
 * The worker between the app's pages and the line. It answers with the build's own files and with the shell, both of which hold
 * nobody's data, and keeps nothing else; what pages keep it only sends. Whatever has a time comes from a page.
 */
const worker = self as unknown as WorkerScope;

const ANSWERS: Readonly<Record<Asked, (request: Request) => Promise<Response>>> = {
  file: async (request) => {
    const kept = await keptFile(request.url);
    return kept ? underAddressAsked(kept, request) : fetch(request);
  },
  phonePage: (request) => lineFirst(fetch(request), keptShell, LIMIT_MS),
  // What only the server knows is waited for as long as a browser would.
  page: (request) => lineFirst(fetch(request), keptShell, null),
};

/**
 * A kept file remembers the address it was fetched from. A worker's script begins with what stands behind the "#" of the address
 * that was asked for, so it gets an answer that remembers none.
 */
function underAddressAsked(kept: Response, { destination }: Request): Response {
  return destination === "worker" ? new Response(kept.body, kept) : kept;
}

/** As long as somebody stands in the hall, one shoe on, before the phone answers instead of the line. */
const LIMIT_MS = 2_500;

// Safe at any moment: files are kept by the edition they belong to, and an older page's requests are answered alike.
worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener("fetch", (event) => {
  const asked = routeOf(event.request, worker.location.origin);
  if (asked) event.respondWith(ANSWERS[asked](event.request));
});

listenForPushes(worker);
listenForWakeUps(worker);

worker.addEventListener("message", (event) => {
  // What a lost line left half-way is gone on with when the next page asks.
  if (isKeep(event.data)) event.waitUntil(keepEdition(event.data.keep).catch(() => undefined));
});
