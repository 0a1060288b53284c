import { Stripe } from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bench, buy, openBench, WEBHOOK_SECRET } from "#testing.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const press = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

async function open(): Promise<Stripe.Checkout.Session> {
  const customer = await bench.stripe.customers.create({ email: "runner@example.test" });
  return bench.stripe.checkout.sessions.create({
    mode: "subscription",
    customer: customer.id,
    client_reference_id: "ref-1",
    line_items: [{ price: "price_runner_monthly", quantity: 1 }],
    success_url: "http://localhost:3000/return?session_id={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:3000/billing",
  });
}

test("a paid checkout becomes an active subscription whose period ends on its item", async () => {
  const session = await open();
  const shown = await fetch(session.url!);
  const html = await shown.text();
  expect(html).toContain("Local test checkout, no money moves");
  expect(html).toContain("9 EUR a month");
  const paid = await press(session.url!, { action: "pay", card: "works" });
  expect(paid.status).toBe(303);
  expect(paid.headers.get("location")).toBe(
    `http://localhost:3000/return?session_id=${session.id}`,
  );
  const done = await bench.stripe.checkout.sessions.retrieve(session.id, {
    expand: ["subscription", "line_items"],
  });
  expect(done).toMatchObject({ status: "complete", payment_status: "paid", url: null });
  expect(done.client_reference_id).toBe("ref-1");
  expect(done.line_items?.data[0]?.price?.id).toBe("price_runner_monthly");
  const subscription = done.subscription as Stripe.Subscription;
  expect(subscription.status).toBe("active");
  expect(subscription).not.toHaveProperty("current_period_end");
  const item = subscription.items.data[0]!;
  expect(item.current_period_end - item.current_period_start).toBeGreaterThan(27 * 86_400);
  const invoices = await bench.stripe.invoices.list({ subscription: subscription.id });
  expect(invoices.data.map((one) => [one.status, one.amount_paid])).toEqual([["paid", 900]]);
});

test("each webhook of a checkout carries a signature that the SDK accepts, and no other does", async () => {
  await buy(bench);
  await bench.until(() => bench.arrivals.some((one) => one.type === "checkout.session.completed"));
  for (const arrival of bench.arrivals) {
    const event = bench.stripe.webhooks.constructEvent(
      arrival.body,
      arrival.signature,
      WEBHOOK_SECRET,
    );
    expect(event.api_version).toBe(Stripe.API_VERSION);
    expect(() =>
      bench.stripe.webhooks.constructEvent(arrival.body, arrival.signature, "whsec_other"),
    ).toThrow(Stripe.errors.StripeSignatureVerificationError);
  }
  const types = bench.arrivals.map((one) => one.type);
  expect(types).toContain("customer.subscription.created");
  expect(types).toContain("invoice.paid");
});

test("a declined card leaves the checkout open, makes no subscription and can be tried again", async () => {
  const session = await open();
  const refused = await press(session.url!, { action: "pay", card: "declines" });
  expect(refused.status).toBe(402);
  expect(await refused.text()).toContain("declined");
  const still = await bench.stripe.checkout.sessions.retrieve(session.id);
  expect(still).toMatchObject({ status: "open", payment_status: "unpaid", subscription: null });
  const again = await press(session.url!, { action: "pay", card: "works" });
  expect(again.status).toBe(303);
});

test("paying twice makes one subscription", async () => {
  const session = await open();
  await Promise.all([
    press(session.url!, { action: "pay", card: "works" }),
    press(session.url!, { action: "pay", card: "works" }),
  ]);
  const all = await bench.stripe.subscriptions.list({ status: "all" });
  expect(all.data).toHaveLength(1);
});

test("an abandoned checkout expires after a day and can't be paid any more", async () => {
  const session = await open();
  await bench.control("advance", { seconds: 86_401 });
  const closed = await bench.stripe.checkout.sessions.retrieve(session.id);
  expect(closed.status).toBe("expired");
  const late = await press(session.url!, { action: "pay", card: "works" });
  expect(late.status).toBe(410);
  expect((await bench.stripe.subscriptions.list({ status: "all" })).data).toEqual([]);
});

test("a checkout can be expired by its page and by the API, once", async () => {
  const first = await open();
  await press(first.url!, { action: "expire" });
  expect((await bench.stripe.checkout.sessions.retrieve(first.id)).status).toBe("expired");
  const second = await open();
  await bench.stripe.checkout.sessions.expire(second.id);
  await expect(bench.stripe.checkout.sessions.expire(second.id)).rejects.toThrow(
    Stripe.errors.StripeInvalidRequestError,
  );
});

test("a trial costs nothing until it ends and is announced three days before", async () => {
  const { subscription } = await buy(bench, "works", {
    subscription_data: { trial_period_days: 14 },
  });
  const trial = await bench.stripe.subscriptions.retrieve(subscription);
  expect(trial.status).toBe("trialing");
  expect(trial.trial_end! - trial.created).toBe(14 * 86_400);
  await bench.control("advance", { seconds: 11 * 86_400 + 60 });
  const warned = await bench.stripe.events.list({ type: "customer.subscription.trial_will_end" });
  expect(warned.data).toHaveLength(1);
  await bench.control("advance", { seconds: 3 * 86_400 });
  const paying = await bench.stripe.subscriptions.retrieve(subscription, {
    expand: ["latest_invoice"],
  });
  expect(paying.status).toBe("active");
  expect((paying.latest_invoice as Stripe.Invoice).amount_paid).toBe(900);
});

test("the pay page escapes what it is given", async () => {
  const session = await bench.stripe.checkout.sessions.create({
    mode: "subscription",
    line_items: [{ price: "price_runner_monthly", quantity: 1 }],
    success_url: "http://localhost:3000/return",
    cancel_url: 'http://localhost:3000/"><script>alert(1)</script>',
  });
  expect(await (await fetch(session.url!)).text()).not.toContain("<script>");
});
