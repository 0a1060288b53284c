import type {
  BillingSnapshot,
  ItemSnapshot,
  SubscriptionSnapshot,
} from "@springback/core/entitlements";
import { type Billing, idOf, isMissing, type Stripe } from "#features/billing/stripe.ts";

const GONE: BillingSnapshot = { customerDeleted: true, subscriptions: [] };
const PAGE = 100;

/** A customer's billing as Stripe has it now, whole. Never call it inside a transaction: it waits for the network. */
export async function fetchTruth(billing: Billing, customerId: string): Promise<BillingSnapshot> {
  const { stripe } = billing;
  try {
    const [customer, subscriptions, invoices] = await Promise.all([
      stripe.customers.retrieve(customerId),
      stripe.subscriptions.list({ customer: customerId, status: "all", limit: PAGE }),
      stripe.invoices.list({ customer: customerId, limit: PAGE, expand: ["data.payments"] }),
    ]);
    if (customer.deleted) return GONE;
    const found = subscriptions.data.map((one) => subscriptionTruth(billing, one, invoices.data));
    return { customerDeleted: false, subscriptions: await Promise.all(found) };
  } catch (error) {
    if (isMissing(error)) return GONE;
    throw error;
  }
}

async function subscriptionTruth(
  billing: Billing,
  subscription: Stripe.Subscription,
  invoices: readonly Stripe.Invoice[],
): Promise<SubscriptionSnapshot> {
  const own = invoices.filter((invoice) => subscriptionOf(invoice) === subscription.id);
  const newest = own[0];
  const money = newest ? await returned(billing, newest) : { refundedAt: null, disputeLost: false };
  return {
    id: subscription.id,
    status: subscription.status,
    items: subscription.items.data.map((item) => itemTruth(billing, subscription, item)),
    cancelAtPeriodEnd: subscription.cancel_at_period_end,
    cancelAt: milliseconds(subscription.cancel_at),
    endedAt: milliseconds(subscription.ended_at),
    trialEnd: milliseconds(subscription.trial_end),
    createdAt: milliseconds(subscription.created),
    firstFailureAt: firstFailure(own),
    nextTryAt: nextTry(own),
    uncollectible: newest?.status === "uncollectible" || newest?.status === "void",
    ...money,
  };
}

function itemTruth(
  billing: Billing,
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
): ItemSnapshot {
  // Before 2025 the period stood on the subscription; an endpoint may still be pinned there.
  const older = (subscription as { current_period_end?: number }).current_period_end;
  const end = (item as { current_period_end?: number }).current_period_end ?? older;
  return { level: levelOf(billing, item.price), periodEnd: milliseconds(end) };
}

/** What a price unlocks: the price on sale today, or an earlier one of the same name. */
function levelOf(billing: Billing, price: Stripe.Price): ItemSnapshot["level"] {
  const { STRIPE_PRICE_RUNNER, STRIPE_PRICE_COACHED } = billing.env;
  if (price.id === STRIPE_PRICE_RUNNER) return "runner";
  if (price.id === STRIPE_PRICE_COACHED) return "coached";
  if (price.lookup_key === "runner_monthly") return "runner";
  return price.lookup_key === "coached_monthly" ? "coached" : null;
}

function subscriptionOf(invoice: Stripe.Invoice): string | null {
  const older = (invoice as { subscription?: string | { id: string } | null }).subscription;
  return idOf(invoice.parent?.subscription_details?.subscription ?? older);
}

/** When collecting the oldest invoice still owed first failed: later tries don't move it. */
function firstFailure(invoices: readonly Stripe.Invoice[]): number | null {
  const owed = owedOf(invoices);
  return earliest(owed.map((one) => one.status_transitions.finalized_at ?? one.created));
}

/** When what is owed is collected again without anybody's doing. */
function nextTry(invoices: readonly Stripe.Invoice[]): number | null {
  return earliest(owedOf(invoices).flatMap((one) => one.next_payment_attempt ?? []));
}

/** Invoices that were tried and not paid. */
function owedOf(invoices: readonly Stripe.Invoice[]): readonly Stripe.Invoice[] {
  return invoices.filter(
    (invoice) => invoice.status === "open" && invoice.attempted && invoice.amount_remaining > 0,
  );
}

/** The first of some instants in seconds, in milliseconds. */
function earliest(seconds: readonly number[]): number | null {
  return seconds.length === 0 ? null : Math.min(...seconds) * 1000;
}

/** Whether the money of an invoice went back, by a full refund or a lost dispute. */
async function returned(
  billing: Billing,
  invoice: Stripe.Invoice,
): Promise<Pick<SubscriptionSnapshot, "refundedAt" | "disputeLost">> {
  const nothing = { refundedAt: null, disputeLost: false };
  if (invoice.status !== "paid" || invoice.amount_paid === 0) return nothing;
  const intents = (invoice.payments?.data ?? []).map((one) => idOf(one.payment.payment_intent));
  const payment_intent = intents.find((id) => id !== null);
  if (!payment_intent) return nothing;
  const { stripe } = billing;
  const charges = (await stripe.charges.list({ payment_intent, limit: PAGE })).data;
  const refunded = charges.find((charge) => charge.refunded);
  const disputed = charges.find((charge) => charge.disputed);
  const refunds = refunded ? await stripe.refunds.list({ charge: refunded.id, limit: PAGE }) : null;
  const disputes = disputed ? await stripe.disputes.list({ charge: disputed.id }) : null;
  const last = Math.max(...(refunds?.data ?? []).map((refund) => refund.created));
  return {
    refundedAt: Number.isFinite(last) ? last * 1000 : null,
    disputeLost: disputes?.data.some((dispute) => dispute.status === "lost") ?? false,
  };
}

const milliseconds = (seconds: number | null | undefined): number | null =>
  typeof seconds === "number" ? seconds * 1000 : null;
