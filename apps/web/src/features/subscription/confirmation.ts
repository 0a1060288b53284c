import { errorDataOf } from "@springback/api/errors";

/** How far a payment's confirmation has come. */
export type Phase = "confirming" | "confirmed" | "late" | "failed";

/** How long the page keeps asking by itself, and how often. Ours; well under the server's limit of 40 a minute. */
export const PATIENCE_MS = 60_000;
export const LOOK_EVERY_MS = 2500;

interface Next {
  readonly phase: Phase;
  /** When to ask again; null when that is over. */
  readonly waitMs: number | null;
}

type Answer = { readonly canManage: boolean } | { readonly fault: unknown };

/** What to show and do after an answer that came so long after the first question. */
export function nextLook(answer: Answer, sinceMs: number): Next {
  if ("canManage" in answer && answer.canManage) return { phase: "confirmed", waitMs: null };
  // A refusal stays one, such as somebody else's payment page. A lost connection may come back.
  const refused = "fault" in answer && errorDataOf(answer.fault)?.code === "NOT_FOUND";
  if (refused) return { phase: "failed", waitMs: null };
  if (sinceMs + LOOK_EVERY_MS <= PATIENCE_MS) return { phase: "confirming", waitMs: LOOK_EVERY_MS };
  return { phase: "fault" in answer ? "failed" : "late", waitMs: null };
}
