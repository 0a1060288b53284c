import { setTimeout as sleep } from "node:timers/promises";
import {
  createTableRelationsHelpers,
  DrizzleQueryError,
  type ExtractTablesWithRelations,
  extractTablesRelationalConfig,
} from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { PostgresJsSession, PostgresJsTransaction } from "drizzle-orm/postgres-js";
import type { Sql, TransactionSql } from "postgres";
import { CommitUnknown, ConnectionLost, lostCode, QueryFailed } from "#errors.ts";
import { Gate } from "#gate.ts";
import { Line } from "#line.ts";
import { Lines } from "#lines.ts";
import { tables } from "#tables.ts";

/** Who a transaction acts as; row-level security reads it. `system` is no person: jobs, webhooks, signing in. */
export interface Actor {
  readonly userId: string;
  readonly role: "runner" | "coach" | "admin" | "owner" | "system" | "anonymous";
}

type Tables = typeof tables;
type Relational = ExtractTablesWithRelations<Tables>;

/** A transaction: Drizzle's queries, on one connection, as one actor. */
export type Tx = PostgresJsTransaction<Tables, Relational>;

export interface Db {
  /**
   * Runs `work` in one transaction as `actor`, and commits when it resolves.
   *
   * @throws DbBusy no connection came free in time; nothing was run
   * @throws ConnectionLost nothing was saved
   * @throws CommitUnknown it may or may not have been saved
   * @throws QueryFailed the database refused a statement; nothing was saved
   * @throws whatever `work` throws, after rolling back
   */
  withActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Lets running transactions finish for so long (5 s), admits no new ones, then closes every connection. */
  end(graceMs?: number): Promise<void>;
}

export interface DbOptions {
  /** The most connections at once. */
  readonly max: number;
  /** How long a transaction may wait for one, in milliseconds. */
  readonly acquireMs?: number;
  /** False behind a pooler that doesn't know prepared statements (PgBouncer before 1.21). */
  readonly prepare?: boolean;
  readonly applicationName?: string;
}

const ACQUIRE_MS = 500;
const GRACE_MS = 5000;
const SET_ACTOR = "select set_config('app.actor', $1, true), set_config('app.role', $2, true)";

const dialect = new PgDialect({ casing: "snake_case" });
const relational = extractTablesRelationalConfig<Relational>(tables, createTableRelationsHelpers);
const schema = {
  fullSchema: tables,
  schema: relational.tables,
  tableNamesMap: relational.tableNamesMap,
};
/** By this name and not by this module: a bundler may load the module twice, and a pool of one copy serves the other. */
const GATE = Symbol.for("springback.db.gate");

/** A pool of connections to `url`, each transaction of which acts as somebody. Connects on first use. */
export function createDb(url: string, options: DbOptions): Db {
  const lines = new Lines(
    options.max,
    options.acquireMs ?? ACQUIRE_MS,
    () => new Line(url, options.applicationName ?? "springback"),
  );
  const running = new Set<Promise<unknown>>();
  let ending = false;
  return {
    async withActor(actor, work) {
      if (ending) throw new ConnectionLost("CONNECTION_ENDED");
      const served = lines.lend((line) => transact(line, actor, work, options.prepare ?? true));
      running.add(served);
      try {
        return await served;
      } finally {
        running.delete(served);
      }
    },
    async end(graceMs = GRACE_MS) {
      ending = true;
      const grace = new AbortController();
      await Promise.race([
        Promise.allSettled(running),
        sleep(graceMs, undefined, { signal: grace.signal }).catch(() => {}),
      ]);
      grace.abort();
      await lines.end();
    },
  };
}

async function transact<T>(
  line: Line,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
  prepare: boolean,
): Promise<T> {
  const gate = new Gate(line, prepare);
  const session = new PostgresJsSession<Sql & TransactionSql, Tables, Relational>(
    gate.asClient(),
    dialect,
    schema,
  );
  const tx: Tx = new PostgresJsTransaction(dialect, session, schema);
  Object.defineProperty(tx, GATE, { value: gate });
  try {
    await line.open();
    const result = await line.guard(async () => {
      // Not awaited one by one: they leave together with the first query of `work`.
      const opened = [gate.unsafe("begin"), gate.unsafe(SET_ACTOR, [actor.userId, actor.role])];
      const [done] = await Promise.all([work(tx), ...opened]);
      return done;
    });
    gate.close();
    await commit(line);
    return result;
  } catch (error) {
    gate.close();
    await rollback(line);
    throw translated(error, line);
  }
}

async function commit(line: Line): Promise<void> {
  if (line.lost) throw line.lost;
  try {
    const { command } = await line.guard(async () => line.sql.unsafe("commit"));
    // A statement failed and `work` swallowed it: Postgres answers the commit by rolling back.
    if (command === "ROLLBACK") throw new QueryFailed({ code: "25P02" });
  } catch (error) {
    const code = lostCode(error);
    throw code ? new CommitUnknown(code) : error;
  }
}

async function rollback(line: Line): Promise<void> {
  if (line.lost) return;
  try {
    await line.guard(async () => line.sql.unsafe("rollback"));
  } catch {
    // Whatever it was, the line is not in a known state any more, and closing it rolls back.
    line.fail(new ConnectionLost("ROLLBACK"));
  }
}

function translated(error: unknown, line: Line): unknown {
  if (error instanceof CommitUnknown) return error;
  if (line.lost && lostCode(error)) return line.lost;
  return error instanceof DrizzleQueryError ? new QueryFailed(error) : error;
}

interface Prepared<T> {
  execute(values?: Record<string, unknown>): Promise<T>;
}

/**
 * A query whose SQL is built once and used by every transaction: for the hot ones.
 *
 * @param build makes the query with `sql.placeholder(...)` where values go; it ends in `.prepare("name")`
 */
export function statement<T>(
  build: (tx: Tx) => Prepared<T>,
): (tx: Tx, values?: Record<string, unknown>) => Promise<T> {
  let built: Prepared<T> | null = null;
  return async (tx, values) => {
    built ??= build(tx);
    const gate = (tx as { [GATE]?: Gate })[GATE];
    if (!gate) throw new TypeError("a statement takes the tx of withActor, not of a part of it");
    // Drizzle binds a prepared query to the connection it was made on; this one shares all but that.
    const bound: Prepared<T> = Object.create(built, { client: { value: gate } });
    return bound.execute(values);
  };
}
