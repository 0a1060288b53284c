import type { Stage } from "@springback/core/timeline";

/** Longer than the server takes; then nobody knows whether it was taken, and the page is asked. */
const PATIENCE_MS = 20_000;

/** The step wasn't taken: the server couldn't be reached, or its rules don't propose it. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
}

/**
 * Takes the stage that the rules propose; the server asks them again before it believes it.
 * @throws {NotTaken}
 */
export async function takeStage(to: Stage): Promise<void> {
  const response = await fetch("/api/trpc/progression.take", {
    method: "POST",
    headers: { "content-type": "application/json", "x-app": "runner" },
    body: JSON.stringify({ to }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (!response?.ok) throw new NotTaken();
}
