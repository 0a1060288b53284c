import { deleteDB } from "idb";
import { databaseName, DATABASES } from "#features/phone/store/database.ts";

/** A tab that is asleep may hold a database open; it goes as soon as that one wakes. */
const PATIENCE_MS = 3000;

/**
 * Takes everything off this browser that pages of ours put there: databases, caches, both storages. Language, theme and text
 * size are cookies, and stay. Never rejects: what one part won't give up, the next may.
 */
export async function wipe(ownerId: string): Promise<void> {
  await Promise.allSettled([wipeDatabases(ownerId), wipeCaches(), wipeStorages()]);
}

async function wipeDatabases(ownerId: string): Promise<void> {
  // Older browsers can't list them; then it is the one of whoever is signed in.
  const listed = "databases" in indexedDB ? await indexedDB.databases() : [];
  const names = listed.flatMap(({ name }) => (name?.startsWith(DATABASES) ? [name] : []));
  const all = new Set([...names, await databaseName(ownerId)]);
  const gone = Promise.allSettled([...all].map((name) => deleteDB(name)));
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([gone, enough]);
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
