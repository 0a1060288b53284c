import type { Stage } from "@springback/core/timeline";

/** Longer than the server takes; then nobody knows whether it was taken, and the page is asked. */
const PATIENCE_MS = 20_000;

/** What the server says of a stage that stands now: it was taken by this call, or before it. */
const STANDS: ReadonlySet<unknown> = new Set(["taken", "standsThere"]);

/** The step wasn't taken: the server couldn't be reached, or its rules don't propose it. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
}

/**
 * Takes the stage that the rules propose, by `progression.take`; the server asks them again before it believes it.
 * @param origin another server than this page's own
 * @throws {NotTaken}
 */
export async function takeStage(to: Stage, origin = ""): Promise<void> {
  const response = await fetch(`${origin}/api/trpc/progression.take`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-app": "runner" },
    body: JSON.stringify({ to }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (!response?.ok || !STANDS.has(kindIn(await response.json().catch(() => null)))) {
    throw new NotTaken();
  }
}

/** What an answer says came of it; undefined when it isn't one of ours. */
function kindIn(body: unknown): unknown {
  return ["result", "data", "kind"].reduce(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    body,
  );
}
