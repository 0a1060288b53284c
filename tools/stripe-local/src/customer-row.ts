import type { CustomerRow } from "#rows.ts";

/** What a new customer is made from. */
export interface CustomerPlan {
  readonly id: string;
  readonly now: number;
  readonly email?: string | null;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly metadata?: Record<string, string>;
}

/** A customer who has bought nothing yet. */
export function customerRow(plan: CustomerPlan): CustomerRow {
  return {
    id: plan.id,
    object: "customer",
    address: null,
    balance: 0,
    created: plan.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: plan.description ?? null,
    discount: null,
    email: plan.email ?? null,
    invoice_prefix: "LOCAL",
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: plan.metadata ?? {},
    name: plan.name ?? null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  };
}
