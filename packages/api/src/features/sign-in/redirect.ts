/**
 * Where to go after signing in: a path of our own origin, or the fallback.
 * What is returned is checked itself, since parsing can turn a harmless-looking path into another host.
 */
export function safePath(
  wanted: string | null | undefined,
  ownOrigin: string,
  fallback: string,
): string {
  if (!wanted || !wanted.startsWith("/") || wanted.length > 500) return fallback;
  try {
    const url = new URL(wanted, ownOrigin);
    const path = `${url.pathname}${url.search}${url.hash}`;
    const stays = url.origin === ownOrigin && new URL(path, ownOrigin).origin === ownOrigin;
    return stays && !path.startsWith("//") ? path : fallback;
  } catch {
    return fallback;
  }
}
