import { sqlState } from "#sql-state.ts";

/** No connection came free within the deadline: the caller should answer "busy, try again". */
export class DbBusy extends Error {
  override readonly name = "DbBusy";
  constructor(waitedMs: number) {
    super(`no database connection came free within ${waitedMs} ms`);
  }
}

/** The connection went away before the commit was asked for: nothing was saved. */
export class ConnectionLost extends Error {
  override readonly name: string = "ConnectionLost";
  /** The driver's or the server's code, such as CONNECTION_CLOSED or 57P01. */
  readonly code: string;
  constructor(code: string, message = `the database connection was lost (${code})`) {
    super(message);
    this.code = code;
  }
}

/** The connection went away while committing: whether it was saved is unknown. Ask again with the same ids. */
export class CommitUnknown extends ConnectionLost {
  override readonly name = "CommitUnknown";
  constructor(code: string) {
    super(
      code,
      `the database connection was lost while committing (${code}): the outcome is unknown`,
    );
  }
}

/** A statement the database refused. Carries names and codes alone: the values may be somebody's health. */
export class QueryFailed extends Error {
  override readonly name = "QueryFailed";
  /** SQLSTATE, such as 23505 for a key used before or 42501 for a wall. */
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;
  constructor(error: unknown) {
    const code = sqlState(error) ?? "unknown";
    const table = named(error, "table_name");
    const constraint = named(error, "constraint_name");
    super(
      `the database refused a statement (${[code, table, constraint].filter(Boolean).join(" ")})`,
    );
    this.code = code;
    this.table = table;
    this.constraint = constraint;
  }
}

/** A transaction was used after it had ended. A mistake in our own code. */
export class TransactionOver extends Error {
  override readonly name = "TransactionOver";
  constructor() {
    super("a transaction was used after it had ended");
  }
}

const LOST = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "57P01",
  "57P02",
  "57P03",
  "57P05",
  "25P03",
]);

/** The code that says the connection is gone, or null when the error is about the statement alone. */
export function lostCode(error: unknown): string | null {
  const code = sqlState(error);
  return code !== null && (LOST.has(code) || code.startsWith("08")) ? code : null;
}

function named(error: unknown, key: "table_name" | "constraint_name"): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    const value: unknown = Object.getOwnPropertyDescriptor(at, key)?.value;
    if (typeof value === "string") return value;
    at = at.cause;
  }
  return null;
}
