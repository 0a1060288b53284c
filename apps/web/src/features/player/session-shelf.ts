import { type Session, settle } from "#features/player/session.ts";

/** Where the running session lies in this browser's storage. */
export const SESSION_KEY = "springback.strength";
/** A session left for longer than this isn't one any more. Ours. */
const LASTS_MS = 12 * 3_600_000;

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The session of this runner that is under way on this phone, brought up to the clock, or null. */
export function loadSession(shelf: Shelf, owner: string, now: number): Session | null {
  const kept = read(shelf);
  if (!kept || kept.owner !== owner) return null;
  if (now - kept.startedAt > LASTS_MS || now < kept.startedAt) return null;
  return settle(kept, now);
}

function read(shelf: Shelf): Session | null {
  try {
    const kept = JSON.parse(shelf.getItem(SESSION_KEY) ?? "null") as Session | null;
    return kept?.version === 2 ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a session on this phone, or forgets it with null. A browser that won't keep anything is no reason to stop. */
export function storeSession(shelf: Shelf, session: Session | null): void {
  try {
    if (session === null) shelf.removeItem(SESSION_KEY);
    else shelf.setItem(SESSION_KEY, JSON.stringify(session));
  } catch {
    // The session goes on; it only won't survive a reload.
  }
}
