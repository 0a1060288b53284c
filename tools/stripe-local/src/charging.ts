import type { CardRow, InvoiceRow, SubscriptionRow } from "#rows.ts";
import type { World } from "#world.ts";
import { DAY } from "#calendar.ts";
import { invoiceRow, type InvoicePlan } from "#invoice-row.ts";
import { chargeRow, invoicePaymentRow } from "#payment-rows.ts";

/** Days between one failed charge and the next try: on days 3, 8, 15 and 21 after the first. */
const RETRY_GAPS = [3, 5, 7, 6];

/** Changes a subscription and tells of it, unless nothing changed. */
export function changeSubscription(
  world: World,
  id: string,
  change: Partial<SubscriptionRow>,
  type = "customer.subscription.updated",
): SubscriptionRow {
  const old = world.need("subscription", id, "subscription");
  const next = world.store.put("subscription", { ...old, ...change });
  const keys = Object.keys(change) as (keyof SubscriptionRow)[];
  const changed = keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(next[key]));
  if (changed.length > 0) {
    world.emit(type, next, Object.fromEntries(changed.map((key) => [key, old[key]])));
  }
  return next;
}

/** The card that pays for a subscription, or null. */
export function cardOf(world: World, subscription: SubscriptionRow): CardRow | null {
  const customer = world.store.get("customer", subscription.customer);
  const preferred = customer?.invoice_settings.default_payment_method;
  const id =
    subscription.default_payment_method ?? (typeof preferred === "string" ? preferred : "");
  return world.store.get("card", id) ?? null;
}

/** Makes the invoice for a period and links it to its subscription. Amount in cents. */
export function bill(
  world: World,
  subscription: SubscriptionRow,
  reason: InvoicePlan["reason"],
  period: { start: number; end: number },
  amount: number,
): InvoiceRow {
  const sequence = world.setting().sequence + 1;
  world.set({ sequence });
  const invoice = invoiceRow({
    id: world.id("in"),
    number: `LOCAL-${String(sequence).padStart(4, "0")}`,
    lineId: world.id("il"),
    subscription,
    reason,
    amount,
    email: world.store.get("customer", subscription.customer)?.email ?? null,
    ...period,
    now: world.now(),
  });
  world.store.put("invoice", invoice);
  world.store.put("subscription", {
    ...world.need("subscription", subscription.id, "subscription"),
    latest_invoice: invoice.id,
  });
  world.emit("invoice.created", invoice);
  world.emit("invoice.finalized", invoice);
  return invoice;
}

/** What a period of a subscription costs, in cents. */
export function priceOf(subscription: SubscriptionRow): number {
  return subscription.items.data.reduce(
    (sum, item) => sum + (item.price.unit_amount ?? 0) * (item.quantity ?? 1),
    0,
  );
}

/** The subscription an invoice is for. */
export function subscriptionOf(invoice: InvoiceRow): string {
  const named = invoice.parent?.subscription_details?.subscription;
  return typeof named === "string" ? named : "";
}

/** Tries to collect an open invoice once; says whether it was paid. */
export function collect(world: World, invoice: InvoiceRow): boolean {
  const subscription = world.need("subscription", subscriptionOf(invoice), "subscription");
  const card = cardOf(world, subscription);
  const first = invoice.billing_reason === "subscription_create";
  const accepted = card?.behaviour === "works" || (card?.behaviour === "fails later" && first);
  if (invoice.amount_due === 0 || accepted) {
    pay(world, invoice, card);
    return true;
  }
  refuse(world, invoice, subscription);
  return false;
}

function pay(world: World, invoice: InvoiceRow, card: CardRow | null): void {
  const now = world.now();
  if (invoice.amount_due > 0 && card) {
    const intent = world.id("pi");
    const ids = { charge: world.id("ch"), intent, method: card.id };
    world.emit("charge.succeeded", world.store.put("charge", chargeRow(ids, invoice, now)));
    const payment = invoicePaymentRow(world.id("inpay"), invoice, intent, now);
    world.store.put("invoicePayment", payment);
  }
  const paid = world.store.put("invoice", {
    ...invoice,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    attempt_count: invoice.attempt_count + 1,
    attempted: true,
    next_payment_attempt: null,
    status: "paid",
    status_transitions: { ...invoice.status_transitions, paid_at: now },
  });
  world.emit("invoice.paid", paid);
  world.emit("invoice.payment_succeeded", paid);
}

function refuse(world: World, invoice: InvoiceRow, subscription: SubscriptionRow): void {
  const gap = RETRY_GAPS[invoice.attempt_count];
  const failed = world.store.put("invoice", {
    ...invoice,
    attempt_count: invoice.attempt_count + 1,
    attempted: true,
    next_payment_attempt:
      gap === undefined || subscription.status === "incomplete" ? null : world.now() + gap * DAY,
  });
  world.emit("invoice.payment_failed", failed);
}
