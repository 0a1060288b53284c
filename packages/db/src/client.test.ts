import { setTimeout as sleep } from "node:timers/promises";
import { EventEmitter, once } from "node:events";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, createDb, statement, type Tx } from "#client.ts";
import { CommitUnknown, ConnectionLost, DbBusy, QueryFailed, TransactionOver } from "#errors.ts";
import { Gate } from "#gate.ts";
import { Line } from "#line.ts";
import { rateBucket } from "#schema/operations.ts";
import { user } from "#schema/identity.ts";
import { sqlState } from "#sql-state.ts";
import { type TestDatabase, testDatabase } from "#testing.ts";

const SYSTEM: Actor = { userId: "", role: "system" };
const WINDOW = new Date(0);

let database: TestDatabase;
// Only a session of the same role may end another one.
let killer: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  killer = postgres(database.appUrl, { max: 4, onnotice: () => {} });
});
afterAll(async () => {
  await killer.end();
  await database.end();
});

const count = (tx: Tx, key: string) =>
  tx.insert(rateBucket).values({ key, windowStart: WINDOW, count: 1 });

async function kept(key: string): Promise<number> {
  const [row] = await database.ownerSql`
    select count(*)::int as n from rate_bucket where key = ${key}`;
  return row!.n;
}

const seen = (tx: Tx) =>
  tx.execute(sql`select actor_id()::text as id, actor_role() as role, pg_backend_pid() as pid`);

async function backend(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return row!.pid;
}

async function kill(pid: number): Promise<void> {
  await killer`select pg_terminate_backend(${pid}, 2000)`;
}

describe("a transaction acts as somebody", () => {
  test("the actor is the one given, for the length of the transaction alone", async () => {
    const db = createDb(database.appUrl, { max: 1 });
    const me = "0190e3a0-0000-7000-8000-000000000001";
    const [first] = await db.withActor({ userId: me, role: "coach" }, seen);
    const [second] = await db.withActor({ userId: "", role: "anonymous" }, seen);
    expect(first).toMatchObject({ id: me, role: "coach" });
    expect(second).toMatchObject({ id: null, role: "anonymous", pid: first!.pid });
    await db.end();
  });

  test("an error undoes all of it, and the connection serves the next", async () => {
    const failure = database.db.withActor(SYSTEM, async (tx) => {
      await count(tx, "undone");
      throw new Error("changed my mind");
    });
    await expect(failure).rejects.toThrow("changed my mind");
    expect(await kept("undone")).toBe(0);
    await database.db.withActor(SYSTEM, (tx) => count(tx, "done"));
    expect(await kept("done")).toBe(1);
  });

  test("a refused statement says codes and names, never the values", async () => {
    const secret = "person@example.org";
    const failure = database.db.withActor(SYSTEM, async (tx) => {
      await count(tx, secret);
      await count(tx, secret);
    });
    const error: unknown = await failure.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryFailed);
    expect(error).toMatchObject({ code: "23505", table: "rate_bucket" });
    expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(
      secret,
    );
  });

  test("a failure that the work swallows is still not taken for saved", async () => {
    const failure = database.db.withActor(SYSTEM, async (tx) => {
      await count(tx, "swallowed");
      await tx.execute(sql`select 1 / 0`).catch(() => null);
    });
    await expect(failure).rejects.toBeInstanceOf(QueryFailed);
    expect(await kept("swallowed")).toBe(0);
  });

  test("a part may fail alone, and its error can be told by its code", async () => {
    let code: string | null = null;
    await database.db.withActor(SYSTEM, async (tx) => {
      await count(tx, "whole");
      await tx
        .transaction((part) => count(part, "whole"))
        .catch((error: unknown) => {
          code = sqlState(error);
        });
      await count(tx, "afterwards");
    });
    expect(code).toBe("23505");
    expect([await kept("whole"), await kept("afterwards")]).toEqual([1, 1]);
  });

  test("what is left of a transaction can't be used in the next one", async () => {
    let leaked: Tx | null = null;
    const db = createDb(database.appUrl, { max: 1 });
    await db.withActor(SYSTEM, async (tx) => {
      leaked = tx;
      await count(tx, "first");
    });
    await db.withActor(SYSTEM, async (tx) => {
      await count(tx, "second");
      await expect(count(leaked!, "leaked")).rejects.toMatchObject({
        cause: expect.any(TransactionOver),
      });
    });
    expect(await kept("leaked")).toBe(0);
    await db.end();
  });

  test("a prepared statement of one copy of the module serves a pool of another", async () => {
    const url = new URL("./client.ts", import.meta.url);
    const copy = (await import(`${url.pathname}?copy`)) as typeof import("#client.ts");
    expect(copy.statement).not.toBe(statement);
    const one = copy.statement((tx) =>
      tx.select({ id: user.id }).from(user).limit(1).prepare("one_of_a_copy"),
    );
    await expect(database.db.withActor(SYSTEM, (tx) => one(tx))).resolves.toBeDefined();
  });

  test("a prepared statement serves every transaction, as that transaction's actor", async () => {
    const find = statement((tx) =>
      tx
        .select({ id: user.id })
        .from(user)
        .where(eq(user.emailKey, sql.placeholder("emailKey")))
        .prepare("find_user"),
    );
    const id = "0190e3a0-0000-7000-8000-000000000002";
    const emailKey = "found@example.org";
    await database.ownerSql`
      insert into "user" (id, email, email_key, role) values (${id}, ${emailKey}, ${emailKey}, 'runner')`;
    const as = (actor: Actor) => database.db.withActor(actor, (tx) => find(tx, { emailKey }));
    expect(await as(SYSTEM)).toEqual([{ id }]);
    expect(await as({ userId: "", role: "anonymous" })).toEqual([]);
    expect(await as({ userId: id, role: "runner" })).toEqual([{ id }]);
  });
});

describe("connections run out", () => {
  test("waiting for one ends at the deadline, in words that say busy", async () => {
    const db = createDb(database.appUrl, { max: 1, acquireMs: 60 });
    const held = new EventEmitter();
    const holder = db.withActor(SYSTEM, () => once(held, "released"));
    const started = performance.now();
    await expect(db.withActor(SYSTEM, async () => 1)).rejects.toBeInstanceOf(DbBusy);
    expect(performance.now() - started).toBeLessThan(1000);
    held.emit("released");
    await holder;
    expect(await db.withActor(SYSTEM, async () => 2)).toBe(2);
    await db.end();
  });

  test("those who wait are served in the order they came", async () => {
    const db = createDb(database.appUrl, { max: 1, acquireMs: 5000 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4].map((n) => db.withActor(SYSTEM, async () => void order.push(n))),
    );
    expect(order).toEqual([1, 2, 3, 4]);
    await db.end();
  });
});

describe("stopping", () => {
  test("lets what runs finish, turns away what comes, and cuts off what doesn't end", async () => {
    const db = createDb(database.appUrl, { max: 2 });
    const slow = db.withActor(SYSTEM, async (tx) => {
      await tx.execute(sql`select pg_sleep(0.2)`);
      await count(tx, "finished");
    });
    await Promise.resolve();
    const ended = db.end();
    await expect(db.withActor(SYSTEM, async () => 1)).rejects.toBeInstanceOf(ConnectionLost);
    await ended;
    await slow;
    expect(await kept("finished")).toBe(1);
    const other = createDb(database.appUrl, { max: 1 });
    const stuck = other.withActor(SYSTEM, (tx) => tx.execute(sql`select pg_sleep(30)`));
    const cut = expect(stuck).rejects.toBeInstanceOf(ConnectionLost);
    await sleep(100);
    await other.end(50);
    await cut;
  });
});

describe("a lost connection", () => {
  test("a statement after it never runs outside the transaction, and nothing is saved", async () => {
    const db = createDb(database.appUrl, { max: 2 });
    let later: unknown = null;
    const lost = db.withActor(SYSTEM, async (tx) => {
      await count(tx, "before the loss");
      await kill(await backend(tx));
      later = await count(tx, "after the loss").catch((error: unknown) => error);
      await count(tx, "long after the loss");
    });
    await expect(lost).rejects.toBeInstanceOf(ConnectionLost);
    // The work goes on after its caller has been answered.
    await expect.poll(() => later).toBeInstanceOf(Error);
    expect(await db.withActor(SYSTEM, async () => "served")).toBe("served");
    for (const key of ["before the loss", "after the loss", "long after the loss"])
      expect(await kept(key)).toBe(0);
    await db.end();
  });

  test("killed 120 times under pressure, no statement escapes and the process lives", async () => {
    const db = createDb(database.appUrl, { max: 4, acquireMs: 20_000 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 120 }, (_, n) =>
        db.withActor(SYSTEM, async (tx) => {
          const pid = await backend(tx);
          const killing = kill(pid);
          // Some statements wait for the kill, some race it, some are sent side by side.
          if (n % 3 === 0) await killing;
          await Promise.all([count(tx, `a${n}`), count(tx, `b${n}`), count(tx, `c${n}`)]);
          if (n % 3 === 1) await killing;
          await tx.execute(sql`select pg_sleep(0.05)`);
          await count(tx, `d${n}`);
        }),
      ),
    );
    const saved = outcomes.filter((outcome) => outcome.status === "fulfilled").length;
    expect(saved).toBeLessThan(90);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConnectionLost);
    const [rows] = await database.ownerSql`
      select count(*)::int as n from rate_bucket where key ~ '^[abcd][0-9]+$'`;
    expect(rows!.n).toBe(saved * 4);
    await db.end();
  });

  test("lets nothing more through its gate, even before anybody else has noticed", async () => {
    const line = new Line(database.appUrl, "gate test");
    await line.open();
    const gate = new Gate(line, true);
    const [row] = await gate.unsafe("select pg_backend_pid() as pid");
    await kill(Number(row?.["pid"]));
    await expect.poll(() => line.lost).toBeInstanceOf(ConnectionLost);
    expect(() => gate.unsafe("select 1")).toThrow(ConnectionLost);
    await line.end();
  });

  test("work that waits for something else is told at once", async () => {
    const db = createDb(database.appUrl, { max: 1 });
    const forever = new Promise<never>(() => {});
    const lost = db.withActor(SYSTEM, async (tx) => {
      await kill(await backend(tx));
      await forever;
    });
    await expect(lost).rejects.toBeInstanceOf(ConnectionLost);
    await db.end();
  });

  test("lost while committing, the outcome is called unknown", async () => {
    await database.ownerSql.unsafe(`
      create function die() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return null; end $$;
      create table doomed (n int);
      create constraint trigger die after insert on doomed deferrable initially deferred
        for each row execute function die();
      grant insert on doomed to springback_app;
      grant execute on function die() to springback_app`);
    const lost = database.db.withActor(SYSTEM, (tx) =>
      tx.execute(sql`insert into doomed values (1)`),
    );
    await expect(lost).rejects.toBeInstanceOf(CommitUnknown);
  });

  test("a server that isn't there is a lost connection, not a crash", async () => {
    const db = createDb("postgres://nobody:x@127.0.0.1:1/none", { max: 1 });
    await expect(db.withActor(SYSTEM, async () => 1)).rejects.toMatchObject({
      name: "ConnectionLost",
      code: "ECONNREFUSED",
    });
    await db.end();
  });
});
