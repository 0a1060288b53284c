import type { Stripe } from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addMonths, periodEnd } from "#calendar.ts";
import { type Bench, buy, openBench } from "#testing.ts";

const DAY = 86_400;
let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const retrieve = (id: string): Promise<Stripe.Subscription> =>
  bench.stripe.subscriptions.retrieve(id);
const advance = (days: number) => bench.control("advance", { seconds: days * DAY });
const periodOf = (one: Stripe.Subscription) => one.items.data[0]!.current_period_end;

async function portal(customer: string): Promise<Stripe.BillingPortal.Session> {
  return bench.stripe.billingPortal.sessions.create({
    customer,
    return_url: "http://localhost:3000/billing",
  });
}

async function press(page: Stripe.BillingPortal.Session, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return fetch(page.url, { method: "POST", body, redirect: "manual" });
}

test("a subscription renews month after month and each month is invoiced once", async () => {
  const { subscription } = await buy(bench);
  const first = periodOf(await retrieve(subscription));
  await advance(95);
  const later = await retrieve(subscription);
  expect(later.status).toBe("active");
  expect(periodOf(later)).toBeGreaterThan(first + 80 * DAY);
  const invoices = await bench.stripe.invoices.list({ subscription });
  expect(invoices.data.map((one) => one.status)).toEqual(["paid", "paid", "paid", "paid"]);
});

test("cancelled in the portal, access runs to the period's end and then the subscription ends", async () => {
  const { customer, subscription } = await buy(bench);
  const page = await portal(customer);
  expect(await (await fetch(page.url)).text()).toContain("Cancel at period end");
  await press(page, { action: "cancel-at-period-end", subscription });
  const leaving = await retrieve(subscription);
  expect(leaving).toMatchObject({ status: "active", cancel_at_period_end: true });
  expect(leaving.cancel_at).toBe(periodOf(leaving));
  await advance(32);
  const gone = await retrieve(subscription);
  expect(gone.status).toBe("canceled");
  expect(gone.ended_at).toBe(periodOf(leaving));
  const told = await bench.stripe.events.list({ type: "customer.subscription.deleted" });
  expect(told.data[0]?.created).toBe(gone.ended_at);
});

test("a cancellation can be taken back, and cancelling now ends at once", async () => {
  const { customer, subscription } = await buy(bench);
  const page = await portal(customer);
  await press(page, { action: "cancel-at-period-end", subscription });
  await press(page, { action: "resume", subscription });
  expect(await retrieve(subscription)).toMatchObject({
    cancel_at_period_end: false,
    cancel_at: null,
  });
  await press(page, { action: "cancel-now", subscription });
  expect((await retrieve(subscription)).status).toBe("canceled");
});

test("a portal link changes nobody else's subscription", async () => {
  const mine = await buy(bench);
  const theirs = await buy(bench);
  const page = await portal(mine.customer);
  await press(page, { action: "cancel-now", subscription: theirs.subscription });
  expect((await retrieve(theirs.subscription)).status).toBe("active");
});

test("a failed renewal is past due, and a working card recovers it", async () => {
  const { customer, subscription } = await buy(bench, "fails later");
  await advance(32);
  expect((await retrieve(subscription)).status).toBe("past_due");
  const [owed] = (await bench.stripe.invoices.list({ subscription, status: "open" })).data;
  expect(owed).toMatchObject({ attempt_count: 1, amount_remaining: 900 });
  expect(owed!.next_payment_attempt).toBeGreaterThan(owed!.created);
  const page = await portal(customer);
  expect((await press(page, { action: "card-declines" })).status).toBe(402);
  expect((await retrieve(subscription)).status).toBe("past_due");
  await press(page, { action: "card-works" });
  expect((await retrieve(subscription)).status).toBe("active");
  expect((await bench.stripe.invoices.list({ subscription, status: "open" })).data).toEqual([]);
});

test("four failed retries end the subscription, or leave it unpaid when told so", async () => {
  const first = await buy(bench, "fails later");
  await advance(62);
  expect((await retrieve(first.subscription)).status).toBe("canceled");
  const failures = await bench.stripe.events.list({ type: "invoice.payment_failed", limit: 100 });
  expect(failures.data).toHaveLength(5);
  await bench.control("dunning", { end: "unpaid" });
  const second = await buy(bench, "fails later");
  await advance(62);
  expect((await retrieve(second.subscription)).status).toBe("unpaid");
});

test("a trial without a card does what was agreed: pause, cancel, or fall past due", async () => {
  const customer = await bench.stripe.customers.create();
  const start = (missing_payment_method: "pause" | "cancel" | "create_invoice") =>
    bench.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: "price_runner_monthly" }],
      trial_period_days: 14,
      trial_settings: { end_behavior: { missing_payment_method } },
    });
  const made = [await start("pause"), await start("cancel"), await start("create_invoice")];
  await advance(15);
  const after = await Promise.all(made.map((one) => retrieve(one.id)));
  expect(after.map((one) => one.status)).toEqual(["paused", "canceled", "past_due"]);
});

test("events of missed time are dated when they fell due, not when the clock was moved", async () => {
  const { subscription } = await buy(bench);
  const due = periodOf(await retrieve(subscription));
  await advance(40);
  const paid = await bench.stripe.events.list({ type: "invoice.paid" });
  expect(paid.data[0]?.created).toBe(due);
});

test("a month that starts on the 31st ends on the last day of a shorter one and returns to the 31st", () => {
  const anchor = Date.UTC(2027, 0, 31, 12) / 1000;
  const february = addMonths(anchor, 1);
  expect(new Date(february * 1000).toISOString()).toBe("2027-02-28T12:00:00.000Z");
  expect(new Date(periodEnd(anchor, february) * 1000).toISOString()).toBe(
    "2027-03-31T12:00:00.000Z",
  );
});

test("a refund gives back no more than was paid", async () => {
  const { customer } = await buy(bench);
  const [charge] = (await bench.stripe.charges.list({ customer })).data;
  await bench.stripe.refunds.create({ charge: charge!.id, amount: 400 });
  await expect(
    bench.stripe.refunds.create({ charge: charge!.id, amount: 600 }),
  ).rejects.toMatchObject({ statusCode: 400, param: "amount" });
  await bench.stripe.refunds.create({ charge: charge!.id });
  expect(await bench.stripe.charges.retrieve(charge!.id)).toMatchObject({
    amount_refunded: 900,
    refunded: true,
  });
  await bench.control("dispute", { charge: charge!.id });
  expect((await bench.stripe.disputes.list({ charge: charge!.id })).data).toHaveLength(1);
});
