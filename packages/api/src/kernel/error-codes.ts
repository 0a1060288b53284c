/** Every way an operation can be refused. Closed: a screen can handle them all. */
export const ERROR_CODES = [
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONFLICT",
  "INVALID",
  "LIMIT_REACHED",
  "PAYMENT_REQUIRED",
  "CONSENT_REQUIRED",
  "UNAVAILABLE",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a client receives with every refusal. */
export interface ErrorData {
  readonly code: ErrorCode;
  /** Quoted to support: finds the log line. */
  readonly requestId: string;
  /** For INVALID: the path of each field and what is wrong with it. */
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  /** Facts a screen may need, such as the newer version of a plan. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** The refusal inside an error thrown by a client call, or null for a lost connection. */
export function errorDataOf(error: unknown): ErrorData | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const data = error.data;
  if (typeof data !== "object" || data === null || !("code" in data)) return null;
  return ERROR_CODES.some((code) => code === data.code) ? (data as ErrorData) : null;
}

/** The server's sentence in an error that a client threw, or in the refusal as it came. */
function messageOf(error: unknown): string | null {
  const message: unknown = Object(error).message;
  return typeof message === "string" ? message : null;
}

/** What a screen says by itself, where the server couldn't or doesn't. */
export interface FaultWords {
  /** No answer came. */
  readonly offline: string;
  /** How to ask about a fault of ours, and what to quote. */
  readonly quote: (requestId: string) => string;
}

const ENGLISH: FaultWords = {
  offline: "We couldn’t reach the server. Check your connection and try again.",
  quote: (requestId) => `If it keeps happening, quote ${requestId}.`,
};

/**
 * What to tell the person about any error a client call threw, a lost connection included. The server's sentences come in the
 * language of the page; `words` are the page's own, English where it speaks no other.
 */
export function sentenceForError(error: unknown, words = ENGLISH): string {
  const data = errorDataOf(error);
  const message = data && messageOf(error);
  if (!message) return words.offline;
  return data.code === "UNAVAILABLE" ? `${message} ${words.quote(data.requestId)}` : message;
}
