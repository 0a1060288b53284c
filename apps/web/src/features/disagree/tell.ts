import type { ErrorCode } from "@springback/api/errors";
import type { RunnerInputs, RunnerOutputs } from "@springback/api/routers/runner";

export type Disagreement = RunnerInputs["disagree"]["say"];

/** What came of telling: who reads it, or why it didn't go through (`data` is missing where nobody was reached). */
export type Told =
  | { readonly coach: string | null; readonly error: null }
  | { readonly error: { readonly data?: { readonly code: ErrorCode } } };

/** Longer than the server takes; then it counts as not told, and can be told again. */
const PATIENCE_MS = 20_000;

/** Brings a disagreement to the server. Sent again under the same id it is still said once. Never rejects. */
export async function tell(disagreement: Disagreement): Promise<Told> {
  try {
    const response = await fetch("/api/trpc/disagree.say", {
      method: "POST",
      headers: { "content-type": "application/json", "x-app": "runner" },
      body: JSON.stringify(disagreement),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return toldBy(await response.json());
  } catch {
    // No line, no answer in time, or a page of somebody else's network.
    return { error: {} };
  }
}

interface Answered {
  readonly result?: { readonly data?: RunnerOutputs["disagree"]["say"] };
  readonly error?: { readonly data?: { readonly code: ErrorCode } };
}

/** Reads the server's answer. */
export function toldBy(body: Answered): Told {
  const data = body.result?.data;
  if (data) return { coach: data.coach, error: null };
  return { error: body.error ?? {} };
}
