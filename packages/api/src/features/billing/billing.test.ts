import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Bench, openBench } from "#features/billing/billing-bench.ts";
import { reconcile } from "#features/billing/reconcile.ts";
import { now } from "#kernel/clock.ts";

const clock = join(mkdtempSync(join(tmpdir(), "billing-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
let bench: Bench;
beforeAll(async () => {
  bench = await openBench(clock);
});
beforeEach(async () => {
  writeFileSync(clock, '{"offsetMs":0}');
  await bench.press("webhooks", { mode: "normal" });
});
afterAll(() => bench.close());

const level = async (actor: Parameters<Bench["as"]>[0]): Promise<string> =>
  (await bench.as(actor).state()).level;

test("a paid checkout opens the plan through a signed webhook and the worker alone", async () => {
  const runner = await bench.runner();
  expect(await level(runner)).toBe("free");
  await bench.buy(runner);
  await bench.until(async () => {
    await bench.work();
    return (await level(runner)) === "runner";
  });
  expect(await bench.as(runner).state()).toMatchObject({
    reason: "active",
    source: "subscription",
    canManage: true,
    confirming: false,
  });
});

test("with every webhook lost, coming back from the checkout opens the plan", async () => {
  await bench.press("webhooks", { mode: "drop" });
  const runner = await bench.runner();
  const session = await bench.buy(runner, "coached");
  expect(await bench.as(runner).state()).toMatchObject({ level: "free", confirming: true });
  const state = await bench.as(runner).confirm({ sessionId: session });
  expect(state).toMatchObject({ level: "coached", reason: "active", confirming: false });
});

test("with every webhook lost and nobody coming back, reconciliation opens the plan and says so", async () => {
  await bench.press("webhooks", { mode: "drop" });
  const runner = await bench.runner();
  await bench.buy(runner);
  const found = await reconcile(bench.jobs, now());
  expect(found.changed).toBe(1);
  expect(await level(runner)).toBe("runner");
  const rows = await bench.database.ownerSql`
    select action, actor_role from audit where runner_id = ${runner.userId}`;
  expect([...rows]).toEqual([{ action: "billing.reconcile", actor_role: "system" }]);
  expect((await reconcile(bench.jobs, now())).changed).toBe(0);
});

test("coming back without having paid opens nothing", async () => {
  const runner = await bench.runner();
  const { url } = await bench.as(runner).checkout({ plan: "runner" });
  const state = await bench.as(runner).confirm({ sessionId: url.split("/").at(-1)! });
  expect(state).toMatchObject({ level: "free", reason: "no-subscription", confirming: true });
});

test("somebody else's checkout answers like one that doesn't exist, and opens nothing", async () => {
  const [payer, other] = [await bench.runner(), await bench.runner()];
  const session = await bench.buy(payer);
  await bench.as(other).checkout({ plan: "runner" });
  const stolen = bench.as(other).confirm({ sessionId: session });
  await expect(stolen).rejects.toMatchObject({ code: "NOT_FOUND" });
  const absent = bench.as(other).confirm({ sessionId: "cs_test_none" });
  const messages = await Promise.all([
    stolen.catch((error: Error) => error.message),
    absent.catch((error: Error) => error.message),
  ]);
  expect(messages[0]).toBe(messages[1]);
  expect(await level(other)).toBe("free");
});

test("a second subscription is refused beside a live one, and the portal is offered", async () => {
  const runner = await bench.runner();
  await bench.press("webhooks", { mode: "drop" });
  await bench.buy(runner);
  // Our snapshot doesn't know of the payment yet: Stripe is asked before anything is sold.
  await expect(bench.as(runner).checkout({ plan: "coached" })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { detail: { portal: true } },
  });
  expect((await bench.as(runner).portal()).url).toContain("/portal/");
});

test("many clicks at once, and one later, lead to one and the same checkout", async () => {
  const runner = await bench.runner();
  const ask = () => bench.as(runner).checkout({ plan: "runner" });
  // An account that is already there, whose first checkout is over: nothing but the lock keeps the clicks apart.
  const over = await ask();
  await bench.billing.stripe.checkout.sessions.expire(over.url.split("/").at(-1)!);
  const urls = await Promise.all([1, 2, 3, 4, 5, 6].map(ask));
  expect(new Set([...urls, await ask()].map((one) => one.url)).size).toBe(1);
  const customer = await bench.customerOf(runner);
  const sessions = await bench.billing.stripe.checkout.sessions.list({ customer });
  expect(sessions.data.map((session) => session.status)).toEqual(["open", "expired"]);
});

test("a first click made many times over opens one account at Stripe", async () => {
  const runner = await bench.runner();
  const ask = () => bench.as(runner).checkout({ plan: "runner" });
  const urls = await Promise.all([1, 2, 3, 4].map(ask));
  expect(new Set(urls.map((one) => one.url)).size).toBe(1);
  const email = `${runner.userId}@example.test`;
  expect((await bench.billing.stripe.customers.list({ email })).data).toHaveLength(1);
});

test("choosing another plan closes the checkout of the first one", async () => {
  const runner = await bench.runner();
  await bench.as(runner).checkout({ plan: "runner" });
  const { url } = await bench.as(runner).checkout({ plan: "coached" });
  const customer = await bench.customerOf(runner);
  const sessions = await bench.billing.stripe.checkout.sessions.list({ customer });
  const open = sessions.data.filter((session) => session.status === "open");
  expect(open.map((session) => session.url)).toEqual([url]);
});

test("an expired checkout is replaced by a new one", async () => {
  const runner = await bench.runner();
  const first = await bench.as(runner).checkout({ plan: "runner" });
  await bench.moveClock(1.1);
  const second = await bench.as(runner).checkout({ plan: "runner" });
  expect(second.url).not.toBe(first.url);
});

test("Stripe is told nothing of a runner but an address for receipts and ids that mean nothing elsewhere", async () => {
  const runner = await bench.runner();
  const { url } = await bench.as(runner).checkout({ plan: "runner" });
  const { stripe } = bench.billing;
  const customer = await stripe.customers.retrieve(await bench.customerOf(runner));
  const session = await stripe.checkout.sessions.retrieve(url.split("/").at(-1)!);
  const uuid = /^[0-9a-f-]{36}$/u;
  expect(customer).toMatchObject({ name: null, description: null });
  expect((customer as { metadata: object }).metadata).toEqual({ account: runner.userId });
  expect(session.client_reference_id).toMatch(uuid);
  expect(session.metadata).toEqual({ attempt: session.client_reference_id });
});

test("with Stripe away, checkout says so, nothing is lost, and the next click goes on with the same attempt", async () => {
  const runner = await bench.runner();
  await bench.as(runner).checkout({ plan: "runner" });
  const away = { ...bench.env, STRIPE_API_BASE: "http://127.0.0.1:9" };
  const caller = bench.as(runner, away);
  await expect(caller.checkout({ plan: "runner" })).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
  });
  expect(await caller.state()).toMatchObject({ level: "free" });
  expect((await bench.as(runner).checkout({ plan: "runner" })).url).toContain("/pay/");
  const rows = await bench.database.ownerSql`
    select id from checkout_attempt where runner_id = ${runner.userId}`;
  expect(rows).toHaveLength(1);
});

test("cancelled at the period's end, the plan lasts until that instant and then closes by itself", async () => {
  const runner = await bench.runner();
  const session = await bench.buy(runner);
  await bench.as(runner).confirm({ sessionId: session });
  const { url } = await bench.as(runner).portal();
  const subscription = await bench.subscriptionOf(runner);
  await bench.press("portal", {
    session: url.split("/").at(-1),
    action: "cancel-at-period-end",
    subscription,
  });
  const leaving = await bench.as(runner).confirm({ sessionId: session });
  expect(leaving).toMatchObject({ level: "runner", reason: "ends" });
  const daysLeft = (leaving.until! - now()) / 86_400_000;
  await bench.press("webhooks", { mode: "drop" });
  await bench.moveClock(daysLeft - 0.01);
  expect(await level(runner)).toBe("runner");
  await bench.moveClock(daysLeft + 0.01);
  const after = await bench.as(runner).state();
  expect(after).toMatchObject({ level: "free", reason: "ended", until: null });
  expect(after.words).toContain("history and export stay yours");
  await reconcile(bench.jobs, now(), { whole: true });
  expect(await bench.as(runner).state()).toMatchObject({ level: "free", canManage: false });
  expect((await bench.as(runner).checkout({ plan: "runner" })).url).toContain("/pay/");
});

test("a failed renewal keeps the plan for seven days from the first failure, whatever fails later", async () => {
  const runner = await bench.runner();
  const { url } = await bench.as(runner).checkout({ plan: "runner" });
  const session = url.split("/").at(-1)!;
  await bench.press("pay", { session, action: "pay", card: "fails later" });
  await bench.moveClock(32);
  const first = await bench.as(runner).confirm({ sessionId: session });
  expect(first).toMatchObject({ level: "runner", reason: "grace" });
  await bench.moveClock(36);
  const later = await bench.as(runner).confirm({ sessionId: session });
  expect(later.until).toBe(first.until);
  await bench.moveClock(40);
  expect(await bench.as(runner).state()).toMatchObject({ level: "free", reason: "grace-over" });
  const portal = await bench.as(runner).portal();
  await bench.press("portal", { session: portal.url.split("/").at(-1), action: "card-works" });
  expect(await bench.as(runner).confirm({ sessionId: session })).toMatchObject({ level: "runner" });
});

test("a full refund closes the plan a day later, a lost dispute at once", async () => {
  const [refunded, disputed] = [await bench.runner(), await bench.runner()];
  const sessions = [await bench.buy(refunded), await bench.buy(disputed)];
  const chargeOf = async (actor: typeof refunded): Promise<string> => {
    const customer = await bench.customerOf(actor);
    return (await bench.billing.stripe.charges.list({ customer })).data[0]!.id;
  };
  await bench.billing.stripe.refunds.create({ charge: await chargeOf(refunded) });
  const state = await bench.as(refunded).confirm({ sessionId: sessions[0]! });
  expect(state).toMatchObject({ level: "runner", reason: "refund-notice" });
  expect(state.until! - now()).toBeLessThanOrEqual(86_400_000);
  const charge = await chargeOf(disputed);
  await bench.press("dispute", { charge });
  const asked = await bench.as(disputed).confirm({ sessionId: sessions[1]! });
  expect(asked.level).toBe("runner");
  await bench.press("dispute", { charge, status: "lost" });
  await bench.until(async () => {
    await bench.work();
    return (await level(disputed)) === "free";
  });
  expect((await bench.as(disputed).state()).reason).toBe("dispute-lost");
});

test("a runner whose customer was deleted at Stripe is free, and can subscribe again", async () => {
  const runner = await bench.runner();
  const session = await bench.buy(runner);
  await bench.as(runner).confirm({ sessionId: session });
  const before = await bench.customerOf(runner);
  await bench.billing.stripe.customers.del(before);
  const gone = await bench.as(runner).confirm({ sessionId: session });
  expect(gone).toMatchObject({ level: "free", canManage: false });
  const again = await bench.buy(runner);
  expect(await bench.customerOf(runner)).not.toBe(before);
  expect((await bench.as(runner).confirm({ sessionId: again })).level).toBe("runner");
});

test("somebody who never opened a checkout has nothing to look after", async () => {
  await expect(bench.as(await bench.runner()).portal()).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an admin sees every subscription's state and may fetch one again, which is written down", async () => {
  await bench.press("webhooks", { mode: "drop" });
  const [runner, admin] = [await bench.runner(), await bench.person("admin")];
  await bench.buy(runner);
  const mine = async () =>
    (await bench.asAdmin(admin).subscriptions()).find((row) => row.runnerId === runner.userId);
  expect(await mine()).toMatchObject({ level: "free", statuses: [] });
  const row = await bench.asAdmin(admin).resync({ runnerId: runner.userId });
  expect(row).toMatchObject({ level: "runner", statuses: ["active"], severalLive: false });
  expect(await mine()).toMatchObject({ level: "runner" });
  const audited = await bench.database.ownerSql`
    select actor_id, detail from audit where action = 'billing.resync'`;
  expect([...audited]).toEqual([{ actor_id: admin.userId, detail: { changed: true } }]);
});

test("access given by hand opens a plan without a subscription, for as long as it was given", async () => {
  const [runner, admin] = [await bench.runner(), await bench.person("admin")];
  await bench.as(runner).checkout({ plan: "runner" });
  const ends = new Date(now() + 3_600_000);
  await bench.database.ownerSql`
    insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${runner.userId}, ${runner.userId}, 'coached', ${new Date(now() - 1000)}, ${ends}, 'pilot', ${admin.userId})`;
  expect(await bench.as(runner).state()).toMatchObject({ level: "coached", source: "grant" });
  const rows = await bench.asAdmin(admin).subscriptions();
  expect(rows.find((row) => row.runnerId === runner.userId)).toMatchObject({ reason: "grant" });
  await bench.moveClock(0.1);
  expect((await bench.as(runner).state()).level).toBe("free");
});

test("coaches and runners see nobody's subscription in the admin's list", async () => {
  for (const role of ["coach", "runner"] as const) {
    const person = await bench.person(role);
    await expect(bench.asAdmin(person).subscriptions()).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(bench.asAdmin(person).resync({ runnerId: person.userId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  }
});
