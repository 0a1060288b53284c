import { filesNamedIn, namesOthers } from "#features/phone/worker/files-named.ts";

/**
 * What the worker keeps, in the browser's caches: one cache for an edition, which holds the build's files that its shell needs
 * and, once all of them are there, the shell. So a cache with a shell in it is whole, however an earlier try ended.
 */
const SHELL = "/shell";
const CACHE = "app-";
/** Answers here don't differ by what asked for them. */
const WHOEVER_ASKS = { ignoreVary: true };

/** A file of the build, by its address: it is the same in every edition that names it. */
export function keptFile(address: string): Promise<Response | undefined> {
  return caches.match(address, WHOEVER_ASKS);
}

/** The shell of the newest whole edition. */
export async function keptShell(): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE));
  const shells = await Promise.all(names.map((cacheName) => shellIn(cacheName)));
  // Caches are listed in the order they were opened.
  return shells.findLast((shell) => shell !== undefined);
}

function shellIn(cacheName: string): Promise<Response | undefined> {
  return caches.match(SHELL, { ...WHOEVER_ASKS, cacheName });
}

/**
 * Keeps an edition whole, and lets go of the others only then. Does nothing when the server speaks for another edition by now:
 * that one's own pages will ask. Rejects when a file can't be had; the next try goes on from there.
 */
export async function keepEdition(edition: string): Promise<void> {
  const cacheName = CACHE + edition;
  if (!(await shellIn(cacheName)) && !(await fillCache(cacheName, edition))) return;
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE) && name !== cacheName,
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function fillCache(cacheName: string, edition: string): Promise<boolean> {
  const shell = await fetched(SHELL);
  const text = await shell.clone().text();
  if (!text.includes(`data-edition="${edition}"`)) return false;
  const cache = await caches.open(cacheName);
  const known = new Set<string>();
  const keepAll = async (addresses: readonly string[]): Promise<void> => {
    const fresh = addresses.filter((address) => !known.has(address));
    for (const address of fresh) known.add(address);
    await Promise.all(
      fresh.map(async (address) => keepAll(filesNamedIn(await keepFile(cache, address)))),
    );
  };
  await keepAll(filesNamedIn(text));
  await cache.put(SHELL, shell);
  return true;
}

/** Puts a file into a cache, from another edition's where it is there; gives its text when that may name others. */
async function keepFile(cache: Cache, address: string): Promise<string> {
  const held = await cache.match(address, WHOEVER_ASKS);
  const file = held ?? (await keptFile(address)) ?? (await fetched(address));
  const text = namesOthers(address) ? await file.clone().text() : "";
  if (!held) await cache.put(address, file);
  return text;
}

/** A whole answer of our own server's; a redirect could lead to a page with somebody's data. */
async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { redirect: "error" });
  if (response.ok) return response;
  throw new Error(`${address} was answered with ${response.status}`);
}
