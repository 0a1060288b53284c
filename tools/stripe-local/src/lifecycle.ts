import type { CardRow, InvoiceRow, OrderRow, SubscriptionRow } from "#rows.ts";
import type { World } from "#world.ts";
import { periodEnd } from "#calendar.ts";
import { bill, changeSubscription, collect, priceOf, subscriptionOf } from "#charging.ts";
import { cardRow } from "#payment-rows.ts";
import { inPeriod, periodOf, subscriptionRow } from "#subscription-row.ts";

export const DEAD: readonly string[] = ["canceled", "incomplete_expired"];

/** Starts what was ordered for a customer and collects its first invoice. */
export function startSubscription(
  world: World,
  customer: string,
  order: Omit<OrderRow, "id">,
  paymentMethod: string | null,
): SubscriptionRow {
  const now = world.now();
  const trialEnd = order.trialEnd ?? (order.trialDays ? now + order.trialDays * 86_400 : null);
  const plan = {
    id: world.id("sub"),
    itemId: world.id("si"),
    customer,
    price: world.need("price", order.price, "price"),
    quantity: order.quantity,
    paymentMethod,
    trialEnd,
    withoutCard: order.withoutCard,
    metadata: order.metadata,
    now,
    periodEnd: trialEnd ?? periodEnd(now, now),
  };
  const made = world.store.put("subscription", subscriptionRow(plan));
  world.emit("customer.subscription.created", made);
  const period = { start: now, end: plan.periodEnd };
  const amount = trialEnd === null ? priceOf(made) : 0;
  const paid = collect(world, bill(world, made, "subscription_create", period, amount));
  const status = trialEnd === null ? (paid ? "active" : "incomplete") : "trialing";
  return changeSubscription(world, made.id, { status });
}

/** Ends a subscription for good. */
export function end(
  world: World,
  id: string,
  reason: "cancellation_requested" | "payment_failed",
): SubscriptionRow {
  const old = world.need("subscription", id, "subscription");
  const now = world.now();
  return changeSubscription(
    world,
    id,
    {
      status: "canceled",
      ended_at: now,
      canceled_at: old.canceled_at ?? now,
      cancellation_details: { comment: null, feedback: null, feedback_option: null, reason },
    },
    "customer.subscription.deleted",
  );
}

/** Marks a subscription to end with its period, or takes that back. */
export function cancelAtPeriodEnd(world: World, id: string, wanted: boolean): SubscriptionRow {
  const old = world.need("subscription", id, "subscription");
  return changeSubscription(world, id, {
    cancel_at_period_end: wanted,
    cancel_at: wanted ? periodOf(old).end : null,
    canceled_at: wanted ? world.now() : null,
    cancellation_details: {
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: wanted ? "cancellation_requested" : null,
    },
  });
}

/** The period is over: end as agreed, or bill the next one. */
export function renew(world: World, id: string): void {
  const old = world.need("subscription", id, "subscription");
  const { end: start } = periodOf(old);
  if (old.cancel_at_period_end) {
    end(world, id, "cancellation_requested");
    return;
  }
  beginPeriod(world, old, start, "subscription_cycle");
}

/** The trial is over: bill the first month, or do what was agreed for a trial without a card. */
export function endTrial(world: World, id: string): void {
  const old = world.need("subscription", id, "subscription");
  const customer = world.store.get("customer", old.customer);
  const card = old.default_payment_method ?? customer?.invoice_settings.default_payment_method;
  const without = old.trial_settings?.end_behavior.missing_payment_method;
  if (old.cancel_at_period_end || (!card && without === "cancel")) {
    end(world, id, "cancellation_requested");
  } else if (!card && without === "pause") {
    changeSubscription(world, id, { status: "paused" }, "customer.subscription.paused");
  } else {
    beginPeriod(world, old, world.now(), "subscription_cycle");
  }
}

function beginPeriod(
  world: World,
  old: SubscriptionRow,
  start: number,
  reason: "subscription_cycle" | "subscription_update",
): void {
  const anchor = old.status === "paused" ? start : old.billing_cycle_anchor;
  const period = { start, end: periodEnd(anchor, start) };
  const moved = { ...inPeriod(old, period.start, period.end), billing_cycle_anchor: anchor };
  const invoice = bill(world, world.store.put("subscription", moved), reason, period, priceOf(old));
  // One event for the move and its outcome, told against what was known before.
  const paid = collect(world, invoice);
  const latest = world.need("subscription", old.id, "subscription");
  world.store.put("subscription", old);
  changeSubscription(world, old.id, { ...latest, status: paid ? "active" : "past_due" });
}

/** Tries an open invoice again; the last failure ends the subscription as the setting says. */
export function retry(world: World, invoice: InvoiceRow): void {
  const id = subscriptionOf(invoice);
  if (collect(world, invoice)) {
    if (!DEAD.includes(world.need("subscription", id, "subscription").status)) {
      changeSubscription(world, id, { status: "active" });
    }
    return;
  }
  if (world.need("invoice", invoice.id, "invoice").next_payment_attempt !== null) return;
  if (world.need("subscription", id, "subscription").status !== "past_due") return;
  if (world.setting().dunningEnd === "cancel") end(world, id, "payment_failed");
  else changeSubscription(world, id, { status: "unpaid" });
}

/** Gives a customer a card; makes it the one that pays. Returns its id. */
export function addCard(world: World, customer: string, behaviour: CardRow["behaviour"]): string {
  const id = world.id("pm");
  const method = world.store.put("paymentMethod", cardRow(id, customer, behaviour, world.now()));
  world.store.put("card", { id, behaviour });
  world.emit("payment_method.attached", method);
  preferCard(world, customer, id);
  return id;
}

/** Makes a card the one that pays for everything of a customer. */
export function preferCard(world: World, customer: string, card: string): void {
  const old = world.need("customer", customer, "customer");
  const invoice_settings = { ...old.invoice_settings, default_payment_method: card };
  world.emit("customer.updated", world.store.put("customer", { ...old, invoice_settings }));
  for (const row of subscriptionsOf(world, customer)) {
    if (!DEAD.includes(row.status)) {
      changeSubscription(world, row.id, { default_payment_method: card });
    }
  }
}

/** After a change of card: collects what is open and wakes what was paused. */
export function settleDebts(world: World, customer: string): void {
  for (const row of subscriptionsOf(world, customer)) {
    if (row.status === "paused") beginPeriod(world, row, world.now(), "subscription_update");
    if (DEAD.includes(row.status)) continue;
    const open = world.store
      .all("invoice")
      .filter((invoice) => invoice.status === "open" && subscriptionOf(invoice) === row.id);
    for (const invoice of open) retry(world, invoice);
  }
}

export const subscriptionsOf = (world: World, customer: string): SubscriptionRow[] =>
  world.store.all("subscription").filter((row) => row.customer === customer);
