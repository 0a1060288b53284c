import type { Session } from "#features/player/session.ts";

/** Where the running session lies in this browser's storage. */
export const SESSION_KEY = "springback.strength";
/** A session in which nothing was done for longer than this is over, wherever it stood. Ours. */
const LEFT_MS = 6 * 3_600_000;

/** Whether what was last done at an instant (epoch ms) is too long ago to go on with. */
export function isLeft(at: number, now: number): boolean {
  return now - at > LEFT_MS;
}

/** When something was last done in a session, epoch ms. */
export function lastDone({ deeds, startedAt }: Session): number {
  return deeds.at(-1)?.at ?? startedAt;
}

/** The session of this runner that lies on this phone as it was kept, whether it was left or not; null without one. */
export function keptSession(
  shelf: Pick<Storage, "getItem">,
  owner: string,
  now: number,
): Session | null {
  try {
    const kept = JSON.parse(shelf.getItem(SESSION_KEY) ?? "null") as Session | null;
    return kept?.version === 2 && kept.owner === owner && now >= kept.startedAt ? kept : null;
  } catch {
    return null;
  }
}

/** Whether a session of this runner is under way on this phone. Asked where nothing of the player is loaded. */
export function isUnderWay(shelf: Pick<Storage, "getItem">, owner: string, now: number): boolean {
  const kept = keptSession(shelf, owner, now);
  return kept !== null && !isLeft(lastDone(kept), now);
}
