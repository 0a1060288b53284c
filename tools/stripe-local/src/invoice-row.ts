import type { InvoiceLineRow, InvoiceRow, SubscriptionRow } from "#rows.ts";

/** What an invoice is made from. Instants in epoch seconds, amounts in cents. */
export interface InvoicePlan {
  readonly id: string;
  readonly number: string;
  readonly lineId: string;
  readonly subscription: SubscriptionRow;
  readonly reason: "subscription_create" | "subscription_cycle" | "subscription_update";
  readonly amount: number;
  readonly email: string | null;
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

/** An open invoice for one period of a subscription, not yet charged. */
export function invoiceRow(plan: InvoicePlan): InvoiceRow {
  return {
    id: plan.id,
    object: "invoice",
    ...amounts(plan),
    ...absent(),
    ...ordinary(),
    billing_reason: plan.reason,
    created: plan.now,
    currency: plan.subscription.currency,
    customer: plan.subscription.customer,
    customer_email: plan.email,
    default_payment_method: null,
    effective_at: plan.now,
    lines: {
      object: "list",
      data: [lineRow(plan)],
      has_more: false,
      url: `/v1/invoices/${plan.id}/lines`,
    },
    livemode: false,
    metadata: {},
    number: plan.number,
    parent: {
      quote_details: null,
      subscription_details: {
        metadata: plan.subscription.metadata,
        subscription: plan.subscription.id,
      },
      type: "subscription_details",
    },
    period_end: plan.now,
    period_start: plan.reason === "subscription_cycle" ? plan.start : plan.now,
    status: "open",
    status_transitions: {
      finalized_at: plan.now,
      marked_uncollectible_at: null,
      paid_at: null,
      voided_at: null,
    },
    webhooks_delivered_at: plan.now,
  };
}

function amounts(plan: InvoicePlan) {
  return {
    amount_due: plan.amount,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: plan.amount,
    amount_shipping: 0,
    ending_balance: 0,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    subtotal: plan.amount,
    subtotal_excluding_tax: plan.amount,
    total: plan.amount,
    total_discount_amounts: [],
    total_excluding_tax: plan.amount,
    total_pretax_credit_amounts: [],
    total_taxes: [],
  };
}

/** What every invoice of this local Stripe has alike before it is charged. */
function ordinary() {
  return {
    account_country: "DE",
    account_name: "Local test account",
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: {
      disabled_reason: null,
      enabled: false,
      liability: null,
      provider: null,
      status: null,
    },
    collection_method: "charge_automatically" as const,
    customer_tax_exempt: "none" as const,
    customer_tax_ids: [],
    default_tax_rates: [],
    discounts: [],
    issuer: { type: "self" as const },
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: null,
    },
  };
}

function absent() {
  return {
    account_tax_ids: null,
    application: null,
    automatically_finalizes_at: null,
    custom_fields: null,
    customer_account: null,
    customer_address: null,
    customer_name: null,
    customer_phone: null,
    customer_shipping: null,
    default_source: null,
    description: null,
    due_date: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    last_finalization_error: null,
    latest_revision: null,
    next_payment_attempt: null,
    on_behalf_of: null,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    statement_descriptor: null,
    test_clock: null,
  };
}

function lineRow(plan: InvoicePlan): InvoiceLineRow {
  const item = plan.subscription.items.data[0];
  return {
    id: plan.lineId,
    object: "line_item",
    amount: plan.amount,
    currency: plan.subscription.currency,
    description: null,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: plan.id,
    livemode: false,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: { credited_items: null },
        subscription: plan.subscription.id,
        subscription_item: item?.id ?? "",
      },
      type: "subscription_item_details",
    },
    period: { start: plan.start, end: plan.end },
    pretax_credit_amounts: [],
    pricing: item
      ? {
          price_details: { price: item.price.id, product: item.price.product },
          type: "price_details",
          unit_amount_decimal: null,
        }
      : null,
    quantity: item?.quantity ?? 1,
    quantity_decimal: String(item?.quantity ?? 1),
    subscription: plan.subscription.id,
    subtotal: plan.amount,
    taxes: [],
  };
}
