import type {
  CardRow,
  ChargeRow,
  DisputeRow,
  InvoicePaymentRow,
  InvoiceRow,
  PaymentMethodRow,
  RefundRow,
} from "#rows.ts";

const LAST_FOUR = { works: "4242", declines: "0002", "fails later": "0341" } as const;
const NO_ADDRESS = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
};

/** A test card that behaves as told when charged. */
export function cardRow(
  id: string,
  customer: string | null,
  behaviour: CardRow["behaviour"],
  now: number,
): PaymentMethodRow {
  return {
    id,
    object: "payment_method",
    allow_redisplay: "limited",
    billing_details: { address: NO_ADDRESS, email: null, name: null, phone: null, tax_id: null },
    card: {
      brand: "visa",
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "DE",
      display_brand: "visa",
      exp_month: 12,
      exp_year: 2034,
      fingerprint: `local${LAST_FOUR[behaviour]}`,
      funding: "credit",
      generated_from: null,
      last4: LAST_FOUR[behaviour],
      networks: { available: ["visa"], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: now,
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: "card",
  };
}

/** A payment of an invoice; every amount in cents. */
export function chargeRow(
  ids: { charge: string; intent: string; method: string },
  invoice: InvoiceRow,
  now: number,
): ChargeRow {
  return {
    id: ids.charge,
    object: "charge",
    amount: invoice.amount_due,
    amount_captured: invoice.amount_due,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: null,
    captured: true,
    created: now,
    currency: invoice.currency,
    customer: invoice.customer,
    description: null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: null,
    paid: true,
    payment_intent: ids.intent,
    payment_method: ids.method,
    payment_method_details: null,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "succeeded",
    transfer_data: null,
    transfer_group: null,
  };
}

/** The link between an invoice and the payment that settled it. */
export function invoicePaymentRow(
  id: string,
  invoice: InvoiceRow,
  intent: string,
  now: number,
): InvoicePaymentRow {
  return {
    id,
    object: "invoice_payment",
    amount_paid: invoice.amount_due,
    amount_requested: invoice.amount_due,
    created: now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent, type: "payment_intent" },
    status: "paid",
    status_transitions: { canceled_at: null, paid_at: now },
  };
}

/** Money given back, in part or whole. */
export function refundRow(id: string, charge: ChargeRow, amount: number, now: number): RefundRow {
  return {
    id,
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: "requested_by_customer",
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  };
}

/** A payment the card holder's bank has questioned. */
export function disputeRow(id: string, charge: ChargeRow, now: number): DisputeRow {
  return {
    id,
    object: "dispute",
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {} as DisputeRow["evidence"],
    evidence_details: {
      due_by: now + 7 * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: "general",
    status: "needs_response",
  };
}
