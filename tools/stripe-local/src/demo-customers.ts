import type { InvoiceRow, SubscriptionRow } from "#rows.ts";
import type { World } from "#world.ts";
import { DAY } from "#calendar.ts";
import { customerRow } from "#customer-row.ts";
import { invoiceRow } from "#invoice-row.ts";
import { chargeRow, invoicePaymentRow, refundRow } from "#payment-rows.ts";
import { inPeriod, subscriptionRow } from "#subscription-row.ts";

const HOUR = 3600;

/** A demo person's subscription as it stands. Instants in epoch seconds. */
interface Story {
  readonly plan: "runner" | "coached";
  readonly started: number;
  /** The period it is in; from its start where that isn't told. */
  readonly periodStart?: number;
  readonly periodEnd: number;
  readonly trialEnd?: number;
  readonly standing: Partial<SubscriptionRow>;
  /** What the last invoice came to: tried so often and not paid, or paid and given back. */
  readonly owed?: { readonly tries: number; readonly nextTry: number | null };
  readonly givenBack?: number;
}

const over = (at: number): Partial<SubscriptionRow> => {
  return { status: "canceled", ended_at: at, canceled_at: at };
};
const leaving = (at: number): Partial<SubscriptionRow> => {
  return { status: "active", cancel_at_period_end: true, cancel_at: at };
};

/** By the name of each one's story; the demo's database holds the same as its last word from here. */
const STORIES: Readonly<Record<string, (now: number) => Story>> = {
  lapsed: (now) => ({
    ...{ plan: "runner", started: now - 33 * DAY, periodStart: now - 33 * DAY },
    ...{ periodEnd: now - 3 * DAY, standing: over(now - 3 * DAY) },
  }),
  trialEnding: (now) => ({
    ...{ plan: "runner", started: now - 12 * DAY, periodEnd: now + 2 * DAY },
    ...{ trialEnd: now + 2 * DAY, standing: {} },
  }),
  trialOver: (now) => ({
    ...{ plan: "runner", started: now - 16 * DAY, periodEnd: now - 2 * DAY },
    ...{ trialEnd: now - 2 * DAY, standing: over(now - 2 * DAY) },
  }),
  pastDue: (now) => ({
    ...{ plan: "coached", started: now - 32 * DAY, periodStart: now - 2 * DAY },
    ...{ periodEnd: now + 28 * DAY, standing: { status: "past_due" } },
    owed: { tries: 1, nextTry: now + DAY },
  }),
  graceOver: (now) => ({
    ...{ plan: "coached", started: now - 39 * DAY, periodStart: now - 9 * DAY },
    ...{ periodEnd: now + 21 * DAY, standing: { status: "past_due" } },
    owed: { tries: 3, nextTry: now + 6 * DAY },
  }),
  unfinished: (now) => ({
    ...{ plan: "runner", started: now - 2 * HOUR, periodEnd: now + 30 * DAY },
    ...{ standing: {}, owed: { tries: 1, nextTry: null } },
  }),
  leaving: (now) => ({
    ...{ plan: "runner", started: now - 19 * DAY, periodEnd: now + 11 * DAY },
    standing: leaving(now + 11 * DAY),
  }),
  refunded: (now) => ({
    ...{ plan: "runner", started: now - 10 * DAY, periodEnd: now + 20 * DAY },
    ...{ standing: leaving(now + 20 * DAY), givenBack: now - 3 * DAY },
  }),
};

/**
 * The demo people whose stories have a payment in them, as they stand now, without an event of how it came to that. Without
 * them here, reconciliation would rightly find that Stripe has never heard of them. Counted from the whole hour, as in the demo's
 * database, which is filled some seconds apart.
 */
export function seedDemoCustomers(world: World, prices: Readonly<Record<Story["plan"], string>>) {
  for (const [name, told] of Object.entries(STORIES)) {
    const customer = `cus_demo_${name}`;
    if (world.store.get("customer", customer)) continue;
    const story = told(Math.floor(world.now() / HOUR) * HOUR);
    world.store.put("customer", customerRow({ id: customer, now: story.started }));
    const row = standing(world, name, story, prices[story.plan]);
    // The word before a trial ends has been said: what is told here happened in the past.
    world.store.put("watch", { id: row.id, trialWarned: true });
    const latest_invoice = lastInvoice(world, name, story, row);
    world.store.put("subscription", { ...row, latest_invoice });
  }
}

function standing(world: World, name: string, story: Story, price: string): SubscriptionRow {
  const { started, periodEnd, trialEnd = null, periodStart = started } = story;
  const row = subscriptionRow({
    id: `sub_demo_${name}`,
    itemId: `si_demo_${name}`,
    customer: `cus_demo_${name}`,
    price: world.need("price", price, "price"),
    ...{ quantity: 1, paymentMethod: null, trialEnd, withoutCard: "cancel", metadata: {} },
    ...{ now: started, periodEnd },
  });
  return { ...inPeriod(row, periodStart, periodEnd), ...story.standing };
}

/** Stores the invoice that a story turns on; null where it turns on none. */
function lastInvoice(
  world: World,
  name: string,
  { started, periodStart = started, periodEnd, owed, givenBack }: Story,
  subscription: SubscriptionRow,
): string | null {
  if (!owed && givenBack === undefined) return null;
  const amount = subscription.items.data[0]?.price.unit_amount ?? 0;
  const invoice = invoiceRow({
    ...{ id: `in_demo_${name}`, number: `DEMO-${name}`, lineId: `il_demo_${name}` },
    ...{ subscription, amount, email: null },
    reason: periodStart === started ? "subscription_create" : "subscription_cycle",
    ...{ start: periodStart, end: periodEnd, now: periodStart },
  });
  if (owed) {
    const tried = { attempted: true, attempt_count: owed.tries };
    world.store.put("invoice", { ...invoice, ...tried, next_payment_attempt: owed.nextTry });
  } else {
    payBack(world, name, invoice, givenBack ?? periodStart);
  }
  return invoice.id;
}

function payBack(world: World, name: string, invoice: InvoiceRow, at: number): void {
  const paidAt = invoice.created;
  const ids = { charge: `ch_demo_${name}`, intent: `pi_demo_${name}`, method: `pm_demo_${name}` };
  const charge = chargeRow(ids, invoice, paidAt);
  const { amount } = charge;
  world.store.put("charge", { ...charge, refunded: true, amount_refunded: amount });
  world.store.put("refund", refundRow(`re_demo_${name}`, charge, amount, at));
  const payment = invoicePaymentRow(`inpay_demo_${name}`, invoice, ids.intent, paidAt);
  world.store.put("invoicePayment", payment);
  world.store.put("invoice", {
    ...invoice,
    ...{ amount_paid: amount, amount_remaining: 0, attempted: true, attempt_count: 1 },
    status: "paid",
    status_transitions: { ...invoice.status_transitions, paid_at: paidAt },
  });
}
