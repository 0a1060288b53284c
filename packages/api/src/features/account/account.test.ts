import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const clock = join(mkdtempSync(join(tmpdir(), "account-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock);
});
afterAll(() => bench.close());

function as(actor: Actor) {
  const { database, env } = bench;
  return runnerRouter.createCaller(
    createContext({ audience: "runner", actor, db: database.db, env }),
  );
}
const DELETE = { typed: "delete my account" } as const;
const session = (actor: Actor) => bench.database.ownerSql`
  insert into session (token_hash, user_id, audience, expires_at)
  values (${uuidv7()}, ${actor.userId}, 'runner', ${new Date(Date.now() + 3_600_000)})`;

/** Where a person's id still stands, by table and column, over the whole database. */
async function tracesOf(id: string): Promise<string[]> {
  const sql = bench.database.ownerSql;
  const columns = await sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type in ('uuid', 'text', 'jsonb')`;
  const found: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const rows = await sql.unsafe(
      `select 1 from "${table}" where "${column}"::text like '%' || $1 || '%' limit 1`,
      [id],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found.toSorted();
}

test("a deleted account leaves nothing of the person but audit rows and the order to end what was paid for", async () => {
  const [runner, other] = [await bench.runner(), await bench.runner()];
  await session(runner);
  const at = new Date().toISOString();
  const entry = { kind: "now", at, pain: 2, limp: false } as const;
  await as(runner).timeline.record({ facts: [{ id: uuidv7(), entry }] });
  await as(other).timeline.record({ facts: [{ id: uuidv7(), entry }] });
  await bench.as(runner).confirm({ sessionId: await bench.buy(runner, "coached") });
  expect(await tracesOf(runner.userId)).toContain("fact.runner_id");
  await as(runner).account.delete(DELETE);
  expect(await tracesOf(runner.userId)).toEqual([
    "audit.actor_id",
    "audit.runner_id",
    "outbox.runner_id",
  ]);
  const [row] = await bench.database.ownerSql`
    select actor_id, runner_id, detail from audit where action = 'account.delete'`;
  expect(row).toEqual({ actor_id: runner.userId, runner_id: runner.userId, detail: {} });
  expect(await as(other).timeline.history()).toHaveLength(1);
});

test("a subscription of a deleted account is cancelled at the payment service by the worker", async () => {
  const runner = await bench.runner();
  await bench.as(runner).confirm({ sessionId: await bench.buy(runner) });
  const { stripe } = bench.billing;
  const subscription = await bench.subscriptionOf(runner);
  const customer = await bench.customerOf(runner);
  await as(runner).account.delete(DELETE);
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe("active");
  await bench.work();
  expect((await stripe.subscriptions.retrieve(subscription)).status).toBe("canceled");
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ deleted: true });
  const open = await bench.database.ownerSql`
    select 1 from outbox where kind = 'closeCustomer' and done_at is null`;
  expect(open).toHaveLength(0);
});

test("a customer who is gone already at the payment service doesn't hold up the worker", async () => {
  const runner = await bench.runner();
  await bench.buy(runner);
  await bench.billing.stripe.customers.del(await bench.customerOf(runner));
  await as(runner).account.delete(DELETE);
  await bench.work();
  const rows = await bench.database.ownerSql`
    select done_at is not null as done, last_error from outbox
    where kind = 'closeCustomer' order by created_at desc limit 1`;
  expect(rows[0]).toEqual({ done: true, last_error: null });
});

test("without the words typed nothing is deleted", async () => {
  const runner = await bench.runner();
  for (const typed of ["", "delete", "Delete my account"]) {
    await expect(as(runner).account.delete({ typed: typed as never })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  }
  expect(await as(runner).account.overview()).toMatchObject({ zone: "Europe/Berlin" });
});

test("nobody but a runner deletes an account, and only their own", async () => {
  const [coach, runner] = [await bench.person("coach"), await bench.runner()];
  await expect(as(coach).account.delete(DELETE)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await as(await bench.runner()).account.delete(DELETE);
  expect((await as(runner).account.overview()).email).toContain(runner.userId);
});

test("a runner reads who else did what with their record, by name, and nothing of anybody else's", async () => {
  const [runner, other, coach] = [
    await bench.runner(),
    await bench.runner(),
    await bench.person("coach"),
  ];
  const sql = bench.database.ownerSql;
  const add = (action: string, actorId: string | null, runnerId: string, at: number) => sql`
    insert into audit (at, actor_id, actor_role, action, runner_id, detail)
    values (${new Date(at)}, ${actorId}, ${actorId ? "coach" : "system"}, ${action}, ${runnerId}, '{}')`;
  await add("runner.read", coach.userId, runner.userId, 1000);
  await add("billing.reconcile", null, runner.userId, 2000);
  await add("runner.read", uuidv7(), runner.userId, 3000);
  await add("fact.record", runner.userId, runner.userId, 4000);
  await add("runner.read", coach.userId, other.userId, 5000);
  const lines = await as(runner).account.traces();
  expect(lines.map(({ at, name, role, action }) => ({ at, name, role, action }))).toEqual([
    { at: 3000, name: null, role: "coach", action: "runner.read" },
    { at: 2000, name: null, role: "system", action: "billing.reconcile" },
    { at: 1000, name: "Somebody", role: "coach", action: "runner.read" },
  ]);
});

test("somebody who looks three hundred times a day is one line a day, and hides nobody who looked once", async () => {
  const [runner, coach, admin] = [
    await bench.runner(),
    await bench.person("coach"),
    await bench.person("admin"),
  ];
  const look = (actor: Actor, action: string, from: string, times: number) =>
    bench.database.ownerSql`
      insert into audit (at, actor_id, actor_role, action, runner_id, detail)
      select ${from}::timestamptz + n * interval '1 minute', ${actor.userId}, ${actor.role}, ${action},
        ${runner.userId}, '{}' from generate_series(1, ${times}) n`;
  await look(admin, "billing.resync", "2026-11-01T12:00:00Z", 1);
  // In Berlin a day ends at eleven in the evening of London's.
  await look(coach, "inbox.read", "2026-11-01T23:00:00Z", 300);
  await look(coach, "inbox.read", "2026-11-02T23:00:00Z", 2);
  const lines = await as(runner).account.traces();
  expect(lines.map(({ role, action, times }) => [role, action, times])).toEqual([
    ["coach", "inbox.read", 2],
    ["coach", "inbox.read", 300],
    ["admin", "billing.resync", 1],
  ]);
});
