/**
 * The SQLSTATE (or the driver's code, such as CONNECTION_CLOSED) of an error thrown by a query, looked for
 * through the errors it was wrapped in. Null when it isn't the database's.
 */
export function sqlState(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if ("code" in at && typeof at.code === "string") return at.code;
    at = at.cause;
  }
  return null;
}
