import { createHmac } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { TELLING_EVENTS } from "#features/billing/webhook.ts";

const clock = join(mkdtempSync(join(tmpdir(), "billing-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
beforeAll(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  bench = await openBench(clock);
});
beforeEach(async () => {
  await bench.press("webhooks", { mode: "drop" });
  await bench.database.ownerSql`delete from outbox`;
  await bench.database.ownerSql`delete from stripe_event`;
});
afterAll(() => bench.close());

/** A signature as Stripe makes it: `at` in epoch seconds. */
function sign(body: string, at: number, secret = bench.env.STRIPE_WEBHOOK_SECRET): string {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

function post(body: string, signature: string): Promise<Response> {
  const headers = { "stripe-signature": signature };
  const request = new Request("http://localhost:3000/hook", { method: "POST", headers, body });
  return bench.routes.stripeWebhook(request);
}

const event = (id: string, type: string, customer: string | null): string =>
  JSON.stringify({
    id,
    object: "event",
    created: seconds(),
    type,
    data: { object: { id: "sub_1", object: "subscription", customer } },
  });

const kept = async () => [await bench.count("stripe_event"), await bench.count("outbox")];

test("a genuine event is kept once and leads to one sync, however often it arrives", async () => {
  const body = event("evt_once", "customer.subscription.updated", "cus_1");
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(body, sign(body, seconds()))));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
  expect(await kept()).toEqual([1, 1]);
});

test("a forged, altered, old or missing signature is refused and leaves nothing behind", async () => {
  const body = event("evt_forged", "customer.subscription.updated", "cus_1");
  const at = seconds();
  const signatures = [
    sign(body, at, "whsec_other"),
    sign(`${body} `, at),
    sign(body, at - 301),
    sign(body, at).replace("v1=", "v0="),
    "",
    "nonsense",
  ];
  for (const signature of signatures) expect((await post(body, signature)).status).toBe(400);
  const reserialised = JSON.stringify(JSON.parse(body), null, 2);
  expect((await post(reserialised, sign(body, at))).status).toBe(400);
  expect(await kept()).toEqual([0, 0]);
  expect((await post(body, sign(body, at - 295))).status).toBe(200);
});

test("an event of a kind we don't know, or about no customer, is answered and leads to nothing", async () => {
  for (const [id, type, customer] of [
    ["evt_a", "radar.early_fraud_warning.created", "cus_1"],
    ["evt_b", "some.future.thing", "cus_1"],
  ] as const) {
    const body = event(id, type, customer);
    expect((await post(body, sign(body, seconds()))).status).toBe(200);
  }
  expect(await kept()).toEqual([2, 0]);
});

test("a sync for a customer who isn't ours is dropped, not tried for ever", async () => {
  const body = event("evt_stranger", "customer.subscription.updated", "cus_stranger");
  await post(body, sign(body, seconds()));
  expect(await bench.work()).toBe(1);
  expect(await bench.work()).toBe(0);
});

test("a body beyond the limit is refused without being read to its end", async () => {
  const body = "x".repeat(600_000);
  expect((await post(body, sign(body, seconds()))).status).toBe(400);
});

test("every order of a subscription's events, with one repeated, ends in the same truth", async () => {
  const runner = await bench.runner();
  await bench.buy(runner);
  const customer = await bench.customerOf(runner);
  const all = (await bench.billing.stripe.events.list({ limit: 100 })).data;
  const told = all.filter(
    (one) =>
      TELLING_EVENTS.some((type) => type === one.type) &&
      (one.data.object as { customer?: string }).customer === customer,
  );
  const ids = told.map((one) => one.id);
  expect(ids.length).toBeGreaterThanOrEqual(4);
  const { ownerSql } = bench.database;
  const snapshots = new Set<string>();
  for (const order of permutations(ids)) {
    await ownerSql`delete from outbox`;
    await ownerSql`delete from stripe_event`;
    await ownerSql`update billing_account set snapshot = null where customer_id = ${customer}`;
    const before = await versionOf(customer);
    await bench.press("deliver", { ids: [...order, order[0]] });
    expect(await bench.work()).toBe(ids.length);
    const rows = await ownerSql`
      select snapshot, version from billing_account where customer_id = ${customer}`;
    // As many writes as there are different events: the repeated one had no effect.
    expect(Number(rows[0]?.["version"]) - before).toBe(ids.length);
    snapshots.add(JSON.stringify(rows[0]?.["snapshot"]));
    expect((await bench.as(runner).state()).level).toBe("runner");
  }
  expect(snapshots.size).toBe(1);
});

async function versionOf(customer: string): Promise<number> {
  const rows = await bench.database.ownerSql`
    select version from billing_account where customer_id = ${customer}`;
  return Number(rows[0]?.["version"]);
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length <= 1) return [[...all]];
  return all.flatMap((first, index) =>
    permutations(all.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}
