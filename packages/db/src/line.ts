import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { ConnectionLost, lostCode } from "#errors.ts";

const CONNECT_TIMEOUT_SECONDS = 5;

/**
 * One connection, used by one transaction at a time and thrown away when it is lost. It is reserved for its whole
 * life: postgres.js' own queue would send what was waiting over a broken connection's successor.
 */
export class Line {
  readonly #pool: postgres.Sql;
  #reserved: postgres.ReservedSql | null = null;
  readonly openedAt = performance.now();
  #lost: ConnectionLost | null = null;
  #onLost: ((error: ConnectionLost) => void) | null = null;

  constructor(url: string, applicationName: string) {
    this.#pool = postgres(url, {
      max: 1,
      connect_timeout: CONNECT_TIMEOUT_SECONDS,
      // Both would end the connection under a running transaction; the pool retires lines between transactions.
      idle_timeout: undefined,
      max_lifetime: null,
      fetch_types: false,
      onnotice: () => {},
      onclose: () => this.fail(new ConnectionLost("CONNECTION_CLOSED")),
      connection: { application_name: applicationName },
    });
    // Has Drizzle set the value parsers that its column types expect.
    drizzle(this.#pool);
  }

  /** Connects, the first time. Rejects when the server can't be reached. */
  async open(): Promise<void> {
    if (this.#reserved) return;
    try {
      // Without this first query `reserve` of 3.4.9 never answers when types aren't fetched.
      await this.#pool.unsafe("select 1");
      this.#reserved = await this.guard(() => this.#pool.reserve());
    } catch (error) {
      this.fail(new ConnectionLost(lostCode(error) ?? "CONNECTION_CLOSED"));
      throw error;
    }
  }

  /** The open connection. */
  get sql(): postgres.ReservedSql {
    if (!this.#reserved) throw new TypeError("a line is opened before it is used");
    return this.#reserved;
  }

  /** Why the line can't be used any more; null while it can. */
  get lost(): ConnectionLost | null {
    return this.#lost;
  }

  /** Marks the line as lost; the first reason stays. */
  fail(error: ConnectionLost): void {
    if (this.#lost) return;
    this.#lost = error;
    this.#onLost?.(error);
  }

  /** Rejects when the line is lost while `work` runs, whatever `work` is waiting for. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#lost) throw this.#lost;
    const lost = new Promise<never>((_, reject) => {
      this.#onLost = reject;
    });
    try {
      return await Promise.race([work(), lost]);
    } finally {
      this.#onLost = null;
    }
  }

  async end(): Promise<void> {
    await this.#pool.end({ timeout: 0 });
  }
}
