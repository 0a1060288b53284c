import { finish, planOf, type Progress, settle, type Step } from "#features/strength/player.ts";

const KEY = "springback.strength";
/** A session left for longer than this isn't one any more. Ours. */
const LASTS_MS = 12 * 3_600_000;

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * The session that was under way on this phone, brought up to the clock, or null. One that was begun from another plan
 * than today's can't be gone on with: it stands at its end, so that what was done can still be saved.
 */
export function loadProgress(shelf: Shelf, steps: readonly Step[], now: number): Progress | null {
  const stored = read(shelf);
  if (!stored || now - stored.startedAt > LASTS_MS || now < stored.startedAt) return null;
  if (stored.plan === planOf(steps)) return settle(stored, steps, now);
  return stored.done.some(Boolean) ? finish(stored, now) : null;
}

function read(shelf: Shelf): Progress | null {
  try {
    const stored = JSON.parse(shelf.getItem(KEY) ?? "null") as Progress | null;
    return stored?.version === 1 ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps a session on this phone, or forgets it with null. A browser that won't keep anything is no reason to stop. */
export function storeProgress(shelf: Shelf, progress: Progress | null): void {
  try {
    if (progress === null) shelf.removeItem(KEY);
    else shelf.setItem(KEY, JSON.stringify(progress));
  } catch {
    // The session goes on; it only won't survive a reload.
  }
}
