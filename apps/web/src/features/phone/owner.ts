/** Under which name this browser remembers whose store it keeps. Signing out wipes it with the rest. */
const KEY = "springback-owner";

/** Remembers whose store this browser keeps: offline, nobody can be asked who is signed in. */
export function rememberOwner(ownerId: string): void {
  try {
    localStorage.setItem(KEY, ownerId);
  } catch {
    // A browser that keeps nothing has nothing to draw offline either.
  }
}

/** Whose store this browser keeps; null when it keeps none. */
export function rememberedOwner(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
