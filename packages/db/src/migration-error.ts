import { sqlState } from "#sql-state.ts";

/** Why a database couldn't be brought up to date, in one sentence for the person who runs the command. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/** Turns what the driver threw into the sentence that says what to do; keeps the cause. */
export function explained(error: unknown, host: string): Error {
  if (error instanceof MigrationError) return error;
  return new MigrationError(sentence(sqlState(error), error, host), { cause: error });
}

function sentence(code: string | null, error: unknown, host: string): string {
  switch (code) {
    case "ECONNREFUSED":
      return `No Postgres answers at ${host}: start it, or correct DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host of DATABASE_URL (${host}) isn't known: correct the address.`;
    case "CONNECT_TIMEOUT":
    case "ETIMEDOUT":
      return `Postgres at ${host} didn't answer in time: check the address and the network.`;
    case "28P01":
    case "28000":
      return "Postgres refused the user or password of DATABASE_URL: correct them.";
    case "3D000":
      return "The database named in DATABASE_URL doesn't exist: create it first.";
    case "42501":
      return `The account in DATABASE_URL may not change this database (${message(error)}): use the database's owner.`;
    case "53100":
      return "The database's disk is full: free some space, then try again.";
    default:
      return `The database couldn't be brought up to date: ${message(error)}.`;
  }
}

function message(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
