import { deleteDB } from "idb";
import { databaseName, keptNames } from "#features/phone/store/database.ts";
import { dropPushes } from "#features/reminders/browser-push.ts";

/** A tab that is asleep may hold a database open, a browser may ask its push service: both go on without us. */
const PATIENCE_MS = 3000;

/**
 * Takes everything off this browser that pages of ours put there: databases, caches, both storages, and the notifications it
 * takes. Language, units, theme and text size are cookies, and stay. Never rejects: what one part won't give up, the next may.
 */
export async function wipe(ownerId: string): Promise<void> {
  const all = [wipeDatabases(ownerId), wipeCaches(), wipeStorages(), dropPushes()];
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(all), enough]);
}

async function wipeDatabases(ownerId: string): Promise<void> {
  // Older browsers can't list them; then it is the one of whoever is signed in.
  const all = new Set([...(await keptNames()), await databaseName(ownerId)]);
  await Promise.allSettled([...all].map((name) => deleteDB(name)));
}

async function wipeCaches(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function wipeStorages(): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
}
