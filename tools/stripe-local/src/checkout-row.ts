import type { CheckoutRow } from "#rows.ts";

/** What a checkout session is made from. */
export interface CheckoutPlan {
  readonly id: string;
  readonly url: string;
  readonly customer: string | null;
  readonly email: string | null;
  readonly reference: string | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Record<string, string>;
  readonly cardRule: "always" | "if_required";
  readonly promotionCodes: boolean | null;
  readonly expiresAt: number;
  readonly now: number;
}

/** An open session for a subscription. */
export function checkoutRow(plan: CheckoutPlan): CheckoutRow {
  return {
    id: plan.id,
    object: "checkout.session",
    ...absent(),
    allow_promotion_codes: plan.promotionCodes,
    amount_subtotal: plan.amount,
    amount_total: plan.amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    cancel_url: plan.cancelUrl,
    client_reference_id: plan.reference,
    created: plan.now,
    currency: plan.currency,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: plan.customer,
    customer_creation: plan.customer === null ? "always" : null,
    customer_email: plan.email,
    discounts: [],
    expires_at: plan.expiresAt,
    invoice: null,
    livemode: false,
    metadata: plan.metadata,
    mode: "subscription",
    payment_method_collection: plan.cardRule,
    payment_method_options: {},
    payment_method_types: ["card"],
    payment_status: "unpaid",
    shipping_options: [],
    status: "open",
    subscription: null,
    success_url: plan.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: plan.url,
  };
}

function absent() {
  return {
    adaptive_pricing: null,
    after_expiration: null,
    allowed_payment_method_types: null,
    billing_address_collection: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    currency_conversion: null,
    customer_account: null,
    customer_details: null,
    integration_identifier: null,
    invoice_creation: null,
    locale: null,
    managed_payments: null,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_configuration_details: null,
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    submit_type: null,
    wallet_options: null,
  };
}
