import { EventEmitter, once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { reconcile } from "#features/billing/reconcile.ts";
import { billingOf } from "#features/billing/stripe.ts";
import { syncCustomer } from "#features/billing/sync.ts";
import { now } from "#kernel/clock.ts";

const clock = join(mkdtempSync(join(tmpdir(), "billing-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock);
});
beforeEach(async () => {
  await bench.moveClock(0);
  await bench.press("webhooks", { mode: "drop" });
});
afterAll(() => bench.close());

interface Gate {
  readonly url: string;
  /** Resolves when somebody's answers are being held. */
  readonly reached: Promise<unknown>;
  open(): void;
  close(): void;
}

/** Stands between the SDK and Stripe: fetches each answer at once and hands it over only when told to. */
async function slowWay(target: string): Promise<Gate> {
  const gate = new EventEmitter();
  const opened = once(gate, "open");
  const reached = once(gate, "reached");
  let waiting = 0;
  const server: Server = createServer((request, response) => {
    void (async () => {
      const headers = { authorization: request.headers.authorization ?? "" };
      const answer = await fetch(`${target}${request.url}`, { headers });
      const body = await answer.text();
      waiting += 1;
      if (waiting === 3) gate.emit("reached");
      await opened;
      response.writeHead(answer.status, { "content-type": "application/json" }).end(body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, reached, open: () => gate.emit("open"), close };
}

test("what was fetched earlier never lands on what was fetched later", async () => {
  const runner = await bench.runner();
  await bench.buy(runner);
  const customer = await bench.customerOf(runner);
  const way = await slowWay(bench.env.STRIPE_API_BASE!);
  const env = { ...bench.env, STRIPE_API_BASE: way.url };
  const slow = syncCustomer(billingOf({ db: bench.database.db, env }), customer);
  await way.reached;
  await bench.billing.stripe.subscriptions.cancel(await bench.subscriptionOf(runner));
  await syncCustomer(bench.billing, customer);
  way.open();
  const result = await slow;
  way.close();
  expect(result).toMatchObject({ snapshot: { subscriptions: [{ status: "canceled" }] } });
  const rows = await bench.database.ownerSql`
    select snapshot, version from billing_account where customer_id = ${customer}`;
  expect(rows[0]?.["snapshot"]).toMatchObject({ subscriptions: [{ status: "canceled" }] });
  expect(rows[0]?.["version"]).toBe(2);
});

test("syncing twice says what syncing once said", async () => {
  const runner = await bench.runner();
  await bench.buy(runner);
  const customer = await bench.customerOf(runner);
  const first = await syncCustomer(bench.billing, customer);
  const second = await syncCustomer(bench.jobs, customer);
  expect(first).toMatchObject({ changed: true });
  expect(second).toEqual({ ...first, changed: false });
});

test("twenty syncs of one customer at once all succeed and agree", async () => {
  const runner = await bench.runner();
  await bench.buy(runner);
  const customer = await bench.customerOf(runner);
  const all = await Promise.all(
    Array.from({ length: 20 }, () => syncCustomer(bench.billing, customer)),
  );
  const found = all.map((one) => (one.outcome === "synced" ? one.snapshot : null));
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
  expect((await bench.as(runner).state()).level).toBe("runner");
});

test("two live subscriptions open the better plan, and the admin is told", async () => {
  const [runner, admin] = [await bench.runner(), await bench.person("admin")];
  const session = await bench.buy(runner, "runner");
  await bench.billing.stripe.subscriptions.create({
    customer: await bench.customerOf(runner),
    items: [{ price: bench.env.STRIPE_PRICE_COACHED }],
  });
  expect(await bench.as(runner).confirm({ sessionId: session })).toMatchObject({
    level: "coached",
  });
  const rows = await bench.asAdmin(admin).subscriptions();
  expect(rows.find((row) => row.runnerId === runner.userId)?.severalLive).toBe(true);
});

test("with Stripe away a sync fails and the last known plan stays", async () => {
  const runner = await bench.runner();
  const session = await bench.buy(runner);
  await bench.as(runner).confirm({ sessionId: session });
  const env = { ...bench.env, STRIPE_API_BASE: "http://127.0.0.1:9" };
  const away = billingOf({ db: bench.database.db, env });
  await expect(syncCustomer(away, await bench.customerOf(runner))).rejects.toThrow();
  expect((await bench.as(runner).state()).level).toBe("runner");
});

test("the full comparison finds a subscription that ended unheard, and counts strangers", async () => {
  const runner = await bench.runner();
  const session = await bench.buy(runner);
  await bench.as(runner).confirm({ sessionId: session });
  // Long ago, as far as the quick look can tell: nothing pending, nothing due, the event kept already.
  await reconcile(bench.jobs, now());
  await bench.press("webhooks", { mode: "hold" });
  await bench.billing.stripe.subscriptions.cancel(await bench.subscriptionOf(runner));
  expect((await reconcile(bench.jobs, now())).changed).toBe(0);
  const stranger = await bench.billing.stripe.customers.create();
  await bench.billing.stripe.subscriptions.create({
    customer: stranger.id,
    items: [{ price: bench.env.STRIPE_PRICE_RUNNER }],
    trial_period_days: 14,
  });
  const whole = await reconcile(bench.jobs, now(), { whole: true });
  expect(whole).toMatchObject({ changed: 1, strangers: 1, failed: 0 });
  expect((await bench.as(runner).state()).canManage).toBe(false);
});

test("access that ends within two days is looked at without any event", async () => {
  const runner = await bench.runner();
  const session = await bench.buy(runner);
  const { until } = await bench.as(runner).confirm({ sessionId: session });
  await reconcile(bench.jobs, now());
  await bench.press("webhooks", { mode: "hold" });
  await bench.moveClock((until! - Date.now()) / 86_400_000 - 1);
  const found = await reconcile(bench.jobs, now());
  expect(found.checked).toBeGreaterThanOrEqual(1);
  const renewed = await bench.as(runner).state();
  expect(renewed.until!).toBeGreaterThan(until! + 25 * 86_400_000);
});
