import type { PendingQuery, Row, Sql, TransactionSql, UnsafeQueryOptions } from "postgres";
import { ConnectionLost, lostCode, TransactionOver } from "#errors.ts";
import type { Line } from "#line.ts";

/** The part of a postgres.js transaction that Drizzle calls. */
type DrizzleClient = Pick<TransactionSql, "unsafe" | "savepoint">;

/**
 * Stands between Drizzle and one connection for the length of one transaction, and lets nothing through once the
 * connection has failed or the transaction has ended. postgres.js 3.4.9 would send a later statement over a new
 * connection, outside any transaction and with nobody acting.
 */
export class Gate {
  readonly #line: Line;
  readonly #prepare: boolean;
  #closed: Error | null = null;
  #savepoints = 0;

  constructor(line: Line, prepare: boolean) {
    this.#line = line;
    this.#prepare = prepare;
  }

  /** Ends the transaction's use: what still holds `tx` gets `TransactionOver`. */
  close(): void {
    this.#closed ??= new TransactionOver();
  }

  /** Sends one statement; throws at once when the transaction is over or its connection is lost. */
  unsafe(
    query: string,
    parameters: Parameters<TransactionSql["unsafe"]>[1] = [],
    options?: UnsafeQueryOptions,
  ): PendingQuery<Row[]> {
    if (this.#line.lost) throw this.#line.lost;
    if (this.#closed) throw this.#closed;
    const prepare = this.#prepare && parameters.length > 0;
    const pending = this.#line.sql.unsafe<Row[]>(query, parameters, { ...options, prepare });
    // Also starts it: the statement must leave before the caller's next turn of the event loop.
    pending.catch((error: unknown) => {
      const code = lostCode(error);
      if (code) this.#line.fail(new ConnectionLost(code));
    });
    return pending;
  }

  /** A part of the transaction that may fail alone; Drizzle's `tx.transaction` calls it. */
  async savepoint<T>(work: (gate: Gate) => Promise<T>): Promise<T> {
    this.#savepoints += 1;
    const name = `part_${this.#savepoints}`;
    await this.unsafe(`savepoint ${name}`);
    try {
      const result = await work(this);
      await this.unsafe(`release savepoint ${name}`);
      return result;
    } catch (error) {
      if (!this.#line.lost && !this.#closed) await this.unsafe(`rollback to savepoint ${name}`);
      throw error;
    }
  }

  /** Drizzle asks for a whole postgres.js client, and calls these two methods of it. */
  asClient(): Sql & TransactionSql {
    const client: DrizzleClient = this as unknown as DrizzleClient;
    return client as Sql & TransactionSql;
  }
}
