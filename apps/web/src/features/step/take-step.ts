import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { Stage } from "@springback/core/timeline";

/** What came of taking a stage: the server's word, or why it wasn't heard. */
export type Outcome =
  | RunnerOutputs["progression"]["take"]
  | { readonly kind: "unheard"; readonly why: "offline" | "signedOut" | "notAgreed" | "ourSide" };

/** Longer than the server takes; then the call counts as lost. Asked again, a stage that was taken is only taken once. */
const PATIENCE_MS = 20_000;

/** Asks the server for a stage. By hand, as the pages of every morning carry no client. Never rejects. */
export async function takeStep(to: Stage): Promise<Outcome> {
  try {
    const response = await fetch("/api/trpc/progression.take", {
      method: "POST",
      headers: { "content-type": "application/json", "x-app": "runner" },
      body: JSON.stringify({ to }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return outcomeOf(response.status, await response.json());
  } catch {
    // No line, no answer in time, or a page of somebody else's network.
    return { kind: "unheard", why: "offline" };
  }
}

const WHY: Readonly<Record<number, "signedOut" | "notAgreed">> = {
  ...{ 401: "signedOut", 412: "notAgreed" },
};

/** Reads an answer: its status and the JSON of it. */
export function outcomeOf(status: number, body: unknown): Outcome {
  const data = fieldOf(fieldOf(body, "result"), "data");
  if (status === 200 && typeof fieldOf(data, "kind") === "string") return data as Outcome;
  // JSON, but none of ours.
  if (fieldOf(body, "error") === undefined) return { kind: "unheard", why: "offline" };
  return { kind: "unheard", why: WHY[status] ?? "ourSide" };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
