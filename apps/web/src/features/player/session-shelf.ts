import { act, doneSets, type Session, settle, standingOf } from "#features/player/session.ts";

/** Where the running session lies in this browser's storage. */
export const SESSION_KEY = "springback.strength";
/** A session in which nothing was done for longer than this is over, wherever it stood. Ours. */
const LEFT_MS = 6 * 3_600_000;

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Whether what was last done at an instant (epoch ms) is too long ago to go on with. */
export function isLeft(at: number, now: number): boolean {
  return now - at > LEFT_MS;
}

/** The session of this runner that is under way on this phone, brought up to the clock, or null. One that was left has ended. */
export function loadSession(shelf: Shelf, owner: string, now: number): Session | null {
  const kept = read(shelf);
  if (!kept || kept.owner !== owner || now < kept.startedAt) return null;
  const last = kept.deeds.at(-1)?.at ?? kept.startedAt;
  return isLeft(last, now) ? endedWith(kept, last) : settle(kept, now);
}

/** A session over with the last thing that was done in it: its sets can still be saved. Null where there are none. */
function endedWith(session: Session, at: number): Session | null {
  const standing = standingOf(session);
  if (doneSets(standing) === 0) return null;
  return standing.phase.kind === "over" ? session : act(session, { kind: "finish", at });
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
