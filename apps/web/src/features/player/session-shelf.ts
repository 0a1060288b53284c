import { isLeft, keptSession, lastDone, SESSION_KEY } from "#features/player/kept-session.ts";
import { act, doneSets, type Session, settle, standingOf } from "#features/player/session.ts";

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The session of this runner that is under way on this phone, brought up to the clock, or null. One that was left has ended. */
export function loadSession(shelf: Shelf, owner: string, now: number): Session | null {
  const kept = keptSession(shelf, owner, now);
  if (!kept) return null;
  const last = lastDone(kept);
  return isLeft(last, now) ? endedWith(kept, last) : settle(kept, now);
}

/** A session over with the last thing that was done in it: its sets can still be saved. Null where there are none. */
function endedWith(session: Session, at: number): Session | null {
  const standing = standingOf(session);
  if (doneSets(standing) === 0) return null;
  return standing.phase.kind === "over" ? session : act(session, { kind: "finish", at });
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
