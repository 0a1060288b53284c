/** A message that is typed and isn't stored yet, under the id it is sent with. */
export interface Unsent {
  readonly id: string;
  readonly body: string;
}

/** Where a runner's message to a coach waits. Signing out wipes it with everything else. */
export const unsentKey = (runnerId: string, coachId: string): string =>
  `unsent-${runnerId}-${coachId}`;

/** What a browser keeps of it, as it is kept; null where it keeps nothing. */
export function unsentIn(storage: Pick<Storage, "getItem">, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** What was typed and not sent, from what a browser keeps; null for what isn't that. */
export function unsentOf(kept: string | null): Unsent | null {
  try {
    const read = JSON.parse(kept ?? "null") as Partial<Unsent> | null;
    if (typeof read?.id !== "string" || typeof read.body !== "string") return null;
    return { id: read.id, body: read.body };
  } catch {
    return null;
  }
}

/** Keeps what is typed; with nothing left of it, forgets it. */
export function keepUnsent(
  storage: Pick<Storage, "setItem" | "removeItem">,
  key: string,
  unsent: Unsent,
): void {
  try {
    if (unsent.body === "") storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(unsent));
  } catch {
    // It stands on the screen all the same.
  }
}
