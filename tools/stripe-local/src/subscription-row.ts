import type { ItemRow, PriceRow, SubscriptionRow } from "#rows.ts";

/** What a new subscription is made from. Instants in epoch seconds. */
export interface SubscriptionPlan {
  readonly id: string;
  readonly itemId: string;
  readonly customer: string;
  readonly price: PriceRow;
  readonly quantity: number;
  readonly paymentMethod: string | null;
  readonly trialEnd: number | null;
  readonly withoutCard: "cancel" | "create_invoice" | "pause";
  readonly metadata: Record<string, string>;
  readonly now: number;
  readonly periodEnd: number;
}

const NOT_CANCELLED = { comment: null, feedback: null, feedback_option: null, reason: null };

/** A subscription as it stands before its first invoice has been charged. */
export function subscriptionRow(plan: SubscriptionPlan): SubscriptionRow {
  return {
    id: plan.id,
    object: "subscription",
    ...absent(),
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: plan.trialEnd ?? plan.now,
    billing_mode: { type: "flexible", flexible: { proration_discounts: "included" } },
    billing_schedules: [],
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: NOT_CANCELLED,
    collection_method: "charge_automatically",
    created: plan.now,
    currency: plan.price.currency,
    customer: plan.customer,
    default_payment_method: plan.paymentMethod,
    default_tax_rates: [],
    discounts: [],
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: "self" },
    },
    items: {
      object: "list",
      data: [itemRow(plan)],
      has_more: false,
      url: `/v1/subscription_items?subscription=${plan.id}`,
    },
    latest_invoice: null,
    livemode: false,
    metadata: plan.metadata,
    start_date: plan.now,
    status: plan.trialEnd === null ? "incomplete" : "trialing",
    trial_end: plan.trialEnd,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: plan.withoutCard },
    },
    trial_start: plan.trialEnd === null ? null : plan.now,
  };
}

function absent() {
  return {
    application: null,
    application_fee_percent: null,
    billing_cycle_anchor_config: null,
    billing_thresholds: null,
    customer_account: null,
    days_until_due: null,
    default_source: null,
    description: null,
    ended_at: null,
    managed_payments: null,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: null,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    test_clock: null,
    transfer_data: null,
  };
}

function itemRow(plan: SubscriptionPlan): ItemRow {
  return {
    id: plan.itemId,
    object: "subscription_item",
    billing_thresholds: null,
    created: plan.now,
    current_period_end: plan.periodEnd,
    current_period_start: plan.now,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(plan.price),
    price: plan.price,
    quantity: plan.quantity,
    subscription: plan.id,
    tax_rates: [],
  };
}

/** The older `plan` view of a price that items still carry. */
export function planOf(price: PriceRow): ItemRow["plan"] {
  return {
    id: price.id,
    object: "plan",
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: "per_unit",
    created: price.created,
    currency: price.currency,
    interval: "month",
    interval_count: 1,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: "licensed",
  };
}

/** The period a subscription's items are in; all items of this local Stripe share one. */
export function periodOf(subscription: SubscriptionRow): { start: number; end: number } {
  const starts = subscription.items.data.map((item) => item.current_period_start);
  const ends = subscription.items.data.map((item) => item.current_period_end);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** The same subscription with its items in another period. */
export function inPeriod(row: SubscriptionRow, start: number, end: number): SubscriptionRow {
  const data = row.items.data.map((item) => ({
    ...item,
    current_period_start: start,
    current_period_end: end,
  }));
  return { ...row, items: { ...row.items, data } };
}
