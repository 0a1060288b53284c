import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { ErrorCode, ErrorData } from "#kernel/error-codes.ts";
import { DEFAULT_LANGUAGE, type Language } from "#kernel/language.ts";
import { type RefusalKey, REFUSALS } from "#words/refusals.ts";

/** What is said of a refusal: the key of a sentence, or the sentence itself in every language. */
type Said = RefusalKey | Readonly<Record<Language, string>>;

/** A sentence to coaches, whose app speaks English alone. */
export function toCoach(sentence: string): Said {
  return { en: sentence, fr: sentence };
}

function sentenceOf(said: Said, language: Language): string {
  return typeof said === "string" ? REFUSALS[language][said] : said[language];
}

/** An operation that cannot be done, for a reason the person may know. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly detail: ErrorData["detail"];
  readonly #said: Said;

  /** `said` is shown to the person; leave it out for the code's own sentence. */
  constructor(code: ErrorCode, said: Said = code, detail: ErrorData["detail"] = {}) {
    super(sentenceOf(said, DEFAULT_LANGUAGE));
    this.code = code;
    this.detail = detail;
    this.#said = said;
  }

  /** What the person reads. */
  saidIn(language: Language): string {
    return sentenceOf(this.#said, language);
  }
}

const TRPC_CODE = {
  NOT_FOUND: "NOT_FOUND",
  UNAUTHENTICATED: "UNAUTHORIZED",
  FORBIDDEN: "FORBIDDEN",
  CONFLICT: "CONFLICT",
  INVALID: "BAD_REQUEST",
  LIMIT_REACHED: "TOO_MANY_REQUESTS",
  PAYMENT_REQUIRED: "PAYMENT_REQUIRED",
  CONSENT_REQUIRED: "PRECONDITION_FAILED",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

/** HTTP status of a refusal that is answered outside tRPC. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  INVALID: 400,
  LIMIT_REACHED: 429,
  PAYMENT_REQUIRED: 402,
  CONSENT_REQUIRED: 412,
  UNAVAILABLE: 503,
};

/** Whether the person may read this error; every other one is a bug or a failing part. */
export function isExpected(error: TRPCError): boolean {
  if (error.cause instanceof AppError) return error.cause.code !== "UNAVAILABLE";
  if (error.code === "BAD_REQUEST") return true;
  return error.code === "NOT_FOUND" && error.cause === undefined;
}

/** SQLSTATEs of text that Postgres has no way to keep: a NUL, half a surrogate pair. */
const UNKEEPABLE = new Set(["22021", "22P02", "22P05"]);

/** What was typed holds a character that can't be stored: the person's to mend, and no bug. */
function asUnkeepable(cause: unknown): AppError | null {
  if (!(cause instanceof Error) || cause.name !== "QueryFailed") return null;
  if (!UNKEEPABLE.has(String(Reflect.get(cause, "code")))) return null;
  return new AppError("INVALID", "unkeepable");
}

const DATABASE_AWAY = new Set(["DbBusy", "ConnectionLost"]);

/** A database that can't be reached or is full is no bug: the person may try again. */
function asUnavailable(cause: unknown): AppError | null {
  if (!(cause instanceof Error)) return null;
  if (cause.name === "CommitUnknown") return new AppError("UNAVAILABLE", "maybeSaved");
  return DATABASE_AWAY.has(cause.name) ? new AppError("UNAVAILABLE") : null;
}

/** One form for every error: AppErrors keep their words, anything unknown loses them. */
export function toTrpcError(error: unknown): TRPCError {
  const thrown = error instanceof TRPCError ? (error.cause ?? error) : error;
  const cause = asUnavailable(thrown) ?? asUnkeepable(thrown) ?? thrown;
  if (cause instanceof AppError) {
    return new TRPCError({ code: TRPC_CODE[cause.code], message: cause.message, cause });
  }
  if (error instanceof TRPCError && isExpected(error)) return error;
  const message = REFUSALS[DEFAULT_LANGUAGE].UNAVAILABLE;
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message, cause });
}

function codeOf(error: TRPCError): ErrorCode {
  if (error.cause instanceof AppError) return error.cause.code;
  if (error.code === "NOT_FOUND") return "NOT_FOUND";
  const invalid = ["BAD_REQUEST", "PARSE_ERROR", "METHOD_NOT_SUPPORTED", "UNSUPPORTED_MEDIA_TYPE"];
  return invalid.includes(error.code) ? "INVALID" : "UNAVAILABLE";
}

/** What the client is told about an error that went through toTrpcError. */
export function errorData(error: TRPCError, requestId: string): ErrorData {
  const fields =
    error.code === "BAD_REQUEST" && error.cause instanceof ZodError
      ? error.cause.issues.map((i) => ({ path: i.path.join("."), message: i.message }))
      : [];
  const detail = error.cause instanceof AppError ? error.cause.detail : {};
  return { code: codeOf(error), requestId, fields, detail };
}

/** The sentence that goes with errorData; a validator's own text never leaves as the headline. */
export function errorMessage(error: TRPCError, language: Language): string {
  return error.cause instanceof AppError
    ? error.cause.saidIn(language)
    : REFUSALS[language][codeOf(error)];
}
