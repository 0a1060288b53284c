import type { SyncOutput } from "@springback/api/phone";
import type { SyncFault } from "#features/phone/queue/reduce.ts";
import type { SyncCall } from "#features/phone/sync/sync-call.ts";

/** What came of a call. */
export type Heard =
  | { readonly reply: SyncOutput; readonly fault: null }
  | { readonly reply: null; readonly fault: SyncFault };

/** Longer than the server takes; then the call counts as lost, whatever became of it. */
const PATIENCE_MS = 20_000;

/** Browsers let so much go on its way after the page is gone, bytes. */
const OUTLIVES_PAGE = 60_000;

/** Calls the server, this page's own unless another is named. Never rejects: whatever goes wrong is a fault. */
export async function send(call: SyncCall, origin = ""): Promise<Heard> {
  const body = JSON.stringify(call);
  try {
    const response = await fetch(`${origin}/api/trpc/phone.sync`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-app": "runner" },
      body,
      // Whoever saves and puts the phone away has it sent all the same. What is written here is plain letters, mostly.
      keepalive: body.length < OUTLIVES_PAGE / 2,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return heardFrom(response.status, await response.json());
  } catch {
    // No line, no answer in time, or a page of somebody else's network.
    return { reply: null, fault: { kind: "offline" } };
  }
}

const KINDS: Readonly<Record<number, "signedOut" | "otherOwner" | "later">> = {
  ...{ 401: "signedOut", 403: "otherOwner" },
  ...{ 429: "later", 502: "later", 503: "later", 504: "later" },
};

/** Reads an answer: its status and the JSON of it. */
export function heardFrom(status: number, body: unknown): Heard {
  const reply = dataOf(body);
  if (status === 200 && reply) return { reply, fault: null };
  // JSON, but none of ours.
  if (!isRefusal(body)) return { reply: null, fault: { kind: "offline" } };
  const kind = KINDS[status];
  if (kind) return { reply: null, fault: { kind } };
  return { reply: null, fault: { kind: "stumbled", unfit: status < 500 } };
}

function dataOf(body: unknown): SyncOutput | null {
  const result = fieldOf(body, "result");
  const data = fieldOf(result, "data");
  return Array.isArray(fieldOf(data, "outcomes")) ? (data as SyncOutput) : null;
}

const isRefusal = (body: unknown): boolean => fieldOf(body, "error") !== undefined;

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
