import { Stripe } from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decodeForm } from "#form.ts";
import { type Bench, client, openBench, SECRET_KEY } from "#testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

test("the same idempotency key gives the same answer and makes one customer", async () => {
  const key = { idempotencyKey: "key-1" };
  const first = await bench.stripe.customers.create({ email: "a@example.test" }, key);
  const again = await bench.stripe.customers.create({ email: "a@example.test" }, key);
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect((await bench.stripe.customers.list()).data).toHaveLength(1);
});

test("an idempotency key used again with another body is refused with 400", async () => {
  const key = { idempotencyKey: "key-2" };
  await bench.stripe.customers.create({ email: "a@example.test" }, key);
  const other = bench.stripe.customers.create({ email: "b@example.test" }, key);
  await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  await expect(other).rejects.toMatchObject({ statusCode: 400 });
});

test("lists are read newest first, page by page, without a gap or a repeat", async () => {
  const made: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    made.unshift((await bench.stripe.customers.create({ name: `c${index}` })).id);
  }
  const first = await bench.stripe.customers.list({ limit: 3 });
  expect(first.has_more).toBe(true);
  const second = await bench.stripe.customers.list({
    limit: 3,
    starting_after: first.data[2]!.id,
  });
  expect([...first.data, ...second.data].map((one) => one.id)).toEqual(made.slice(0, 6));
  const walked: string[] = [];
  for await (const one of bench.stripe.customers.list({ limit: 2 })) walked.push(one.id);
  expect(walked).toEqual(made);
  const back = await bench.stripe.customers.list({ limit: 2, ending_before: made[3]! });
  expect(back.data.map((one) => one.id)).toEqual(made.slice(1, 3));
  await expect(bench.stripe.customers.list({ limit: 101 })).rejects.toMatchObject({
    statusCode: 400,
    param: "limit",
  });
});

test("an unknown route and an unknown id are refused in Stripe's own shape", async () => {
  const answer = await fetch(`${bench.local.url}/v1/nothing_here`, {
    headers: { authorization: `Bearer ${SECRET_KEY}` },
  });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("request-id")).toMatch(/^req_/u);
  expect(await answer.json()).toMatchObject({
    error: { type: "invalid_request_error", message: expect.stringContaining("/v1/nothing_here") },
  });
  await expect(bench.stripe.subscriptions.retrieve("sub_none")).rejects.toMatchObject({
    statusCode: 404,
    code: "resource_missing",
    param: "id",
    message: "No such subscription: 'sub_none'",
  });
});

test("a wrong or missing key is refused and never repeated in the answer", async () => {
  const stranger = client(bench.local.port, "sk_test_wrong");
  const refused = stranger.customers.list();
  await expect(refused).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
  await expect(refused).rejects.not.toMatchObject({
    message: expect.stringContaining("sk_test_wrong"),
  });
  expect((await fetch(`${bench.local.url}/v1/customers`)).status).toBe(401);
});

test("prices are found by lookup key and cost what is advertised", async () => {
  const found = await bench.stripe.prices.list({
    lookup_keys: ["coached_monthly"],
    expand: ["data.product"],
  });
  expect(found.data).toHaveLength(1);
  expect(found.data[0]).toMatchObject({ unit_amount: 3900, currency: "eur" });
  expect(String(found.data[0]!.unit_amount_decimal)).toBe("3900");
  expect((found.data[0]!.product as Stripe.Product).name).toBe("Springback Coached");
  expect((await bench.stripe.prices.list()).data).toHaveLength(2);
});

test("a missing or wrong parameter is named", async () => {
  const base = { mode: "subscription", success_url: "http://localhost:3000/" } as const;
  await expect(bench.stripe.checkout.sessions.create(base)).rejects.toMatchObject({
    param: "line_items",
  });
  await expect(
    bench.stripe.checkout.sessions.create({ ...base, line_items: [{ price: "price_none" }] }),
  ).rejects.toMatchObject({ param: "line_items[0][price]", code: "resource_missing" });
  await bench.stripe.customers.create();
  await expect(bench.stripe.customers.list({ expand: ["data.nonsense"] })).rejects.toMatchObject({
    statusCode: 400,
    param: "expand",
  });
});

test("metadata is kept, changed key by key, and emptied key by key", async () => {
  const made = await bench.stripe.customers.create({ metadata: { ref: "1", other: "2" } });
  const changed = await bench.stripe.customers.update(made.id, {
    metadata: { ref: "3", other: "" },
  });
  expect(changed.metadata).toEqual({ ref: "3" });
});

test("a deleted customer is a stub that can buy nothing, and their subscription ends", async () => {
  const customer = await bench.stripe.customers.create();
  const subscription = await bench.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: "price_runner_monthly" }],
    trial_period_days: 14,
  });
  await bench.stripe.customers.del(customer.id);
  expect(await bench.stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
  expect((await bench.stripe.subscriptions.retrieve(subscription.id)).status).toBe("canceled");
  await expect(
    bench.stripe.billingPortal.sessions.create({ customer: customer.id }),
  ).rejects.toMatchObject({ param: "customer" });
});

test("brackets are read as nested fields and lists, and never reach a prototype", () => {
  expect(decodeForm("a[b][0][c]=1&a[b][1][c]=2&d=x%20y")).toEqual({
    a: { b: [{ c: "1" }, { c: "2" }] },
    d: "x y",
  });
  expect(() => decodeForm("__proto__[polluted]=1")).toThrow("can't be used");
  expect(() => decodeForm("a[b=1")).toThrow("can't be read");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("the health check tells which start answers", async () => {
  await bench.close();
  bench = await openBench({ instance: "start-42" });
  const answer = await fetch(`${bench.local.url}/healthz`);
  expect(answer.headers.get("x-instance")).toBe("start-42");
});

test("with demo people, each subscription stands where its story left it, and no event tells of the way", async () => {
  await bench.close();
  bench = await openBench({ demo: true });
  const { data } = await bench.stripe.subscriptions.list({ status: "all" });
  expect(Object.fromEntries(data.map(({ id, status }) => [id.slice(9), status]))).toEqual({
    lapsed: "canceled",
    trialEnding: "trialing",
    trialOver: "canceled",
    pastDue: "past_due",
    graceOver: "past_due",
    unfinished: "incomplete",
    leaving: "active",
    refunded: "active",
  });
  const lapsed = data.find(({ id }) => id === "sub_demo_lapsed");
  const hours = (Date.now() / 1000 - lapsed!.ended_at!) / 3600;
  expect(Math.floor(hours)).toBe(72);
  await bench.control("advance", {});
  expect((await bench.stripe.events.list()).data).toEqual([]);
});

test("a demo person's failed payment is tried again on its day, and a new card settles it at once", async () => {
  await bench.close();
  bench = await openBench({ demo: true });
  const customer = "cus_demo_pastDue";
  const stands = async () => {
    const [invoice] = (await bench.stripe.invoices.list({ customer })).data;
    const [subscription] = (await bench.stripe.subscriptions.list({ customer })).data;
    return [invoice?.status, invoice?.attempt_count, subscription?.status];
  };
  expect(await stands()).toEqual(["open", 1, "past_due"]);
  await bench.control("advance", { seconds: 86_400 });
  expect(await stands()).toEqual(["open", 2, "past_due"]);
  const { id } = await bench.stripe.billingPortal.sessions.create({ customer });
  await bench.control("portal", { session: id, action: "card-works" });
  expect(await stands()).toEqual(["paid", 3, "active"]);
});
