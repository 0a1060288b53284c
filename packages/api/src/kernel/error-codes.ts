/** Every way an operation can be refused. Closed: a screen can handle them all. */
export const ERROR_CODES = [
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONFLICT",
  "INVALID",
  "LIMIT_REACHED",
  "PAYMENT_REQUIRED",
  "UNAVAILABLE",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  NOT_FOUND: "There is nothing here, or it isn't yours to see.",
  UNAUTHENTICATED: "You are signed out. Sign in and try again; what you typed is still here.",
  FORBIDDEN: "Your account can't do this.",
  CONFLICT: "This has changed since you opened it. Look at the newer version, then try again.",
  INVALID: "Something in this form can't be used. Check the marked fields.",
  LIMIT_REACHED: "That was too often. Wait a few minutes, then try again.",
  PAYMENT_REQUIRED: "This needs a subscription. Today's decision, your history and export don't.",
  UNAVAILABLE: "Something went wrong on our side. Nothing was saved. Try again in a moment.",
};

/** The words a screen shows for a code when the error brings no better ones. */
export function sentenceFor(code: ErrorCode): string {
  return SENTENCES[code];
}

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

/** What to tell the person about any error a client call threw, a lost connection included. */
export function sentenceForError(error: unknown): string {
  const data = errorDataOf(error);
  if (!data) return "We couldn't reach the server. Check your connection and try again.";
  if (data.code !== "UNAVAILABLE") {
    return error instanceof Error && error.message ? error.message : sentenceFor(data.code);
  }
  return `${sentenceFor("UNAVAILABLE")} If it keeps happening, quote ${data.requestId}.`;
}
