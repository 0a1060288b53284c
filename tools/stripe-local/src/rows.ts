import type { Stripe } from "stripe";

// The SDK's own types describe what a client may see after expansion and decoding; a row is what
// goes over the wire: references are ids and decimals are strings. Taking the rest from the SDK
// means that a field the current API version requires cannot be forgotten here.

type List<T> = { object: "list"; data: T[]; has_more: boolean; url: string };
type Refs<T, Held extends keyof T, Maybe extends keyof T = never> = Omit<T, Held | Maybe> & {
  [K in Held]: string;
} & { [K in Maybe]: string | null };

export type CustomerRow = Omit<Stripe.Customer, "deleted"> & { deleted?: true };
export type ProductRow = Stripe.Product;
export type PriceRow = Omit<Refs<Stripe.Price, "product">, "unit_amount_decimal"> & {
  unit_amount_decimal: string;
};
type PlanRow = Omit<Refs<Stripe.Plan, "product">, "amount_decimal"> & { amount_decimal: string };
export type ItemRow = Omit<Stripe.SubscriptionItem, "price" | "plan"> & {
  price: PriceRow;
  plan: PlanRow;
};
export type SubscriptionRow = Omit<
  Refs<Stripe.Subscription, "customer", "latest_invoice" | "default_payment_method">,
  "items"
> & { items: List<ItemRow> };
export type InvoiceLineRow = Omit<
  Refs<Stripe.InvoiceLineItem, "invoice", "subscription">,
  "quantity_decimal"
> & { quantity_decimal: string };
export type InvoiceRow = Omit<
  Refs<Stripe.Invoice, "customer", "default_payment_method">,
  "lines"
> & { lines: List<InvoiceLineRow> };
export type InvoicePaymentRow = Refs<Stripe.InvoicePayment, "invoice">;
export type CheckoutRow = Refs<
  Stripe.Checkout.Session,
  never,
  "customer" | "subscription" | "invoice"
>;
export type PaymentMethodRow = Refs<Stripe.PaymentMethod, never, "customer">;
export type ChargeRow = Refs<Stripe.Charge, "customer" | "payment_intent" | "payment_method">;
export type RefundRow = Refs<Stripe.Refund, "charge" | "payment_intent", "customer">;
export type DisputeRow = Refs<Stripe.Dispute, "charge" | "payment_intent">;
export type PortalRow = Refs<Stripe.BillingPortal.Session, "configuration">;

export interface EventRow {
  readonly id: string;
  readonly object: "event";
  readonly api_version: string;
  readonly created: number;
  readonly data: { readonly object: unknown; readonly previous_attributes?: unknown };
  readonly livemode: false;
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
  readonly type: string;
}

/** How a webhook fared: `waiting` is tried again at `nextAt` (wall clock, epoch ms). */
export interface DeliveryRow {
  readonly id: string;
  readonly attempts: number;
  readonly nextAt: number;
  readonly state: "waiting" | "held" | "delivered" | "given up" | "dropped";
}

/** What Checkout was asked to make once it is paid. */
export interface OrderRow {
  readonly id: string;
  readonly price: string;
  readonly quantity: number;
  readonly trialDays: number | null;
  readonly trialEnd: number | null;
  readonly withoutCard: "cancel" | "create_invoice" | "pause";
  readonly metadata: Record<string, string>;
}

/** How a card behaves when charged. */
export interface CardRow {
  readonly id: string;
  readonly behaviour: "works" | "declines" | "fails later";
}

export interface ReplayRow {
  readonly id: string;
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

/** Bookkeeping of a subscription's life that Stripe's own object doesn't show. */
export interface WatchRow {
  readonly id: string;
  readonly trialWarned: boolean;
}

export interface SettingRow {
  readonly id: "setting";
  readonly offsetSeconds: number;
  readonly dunningEnd: "cancel" | "unpaid";
  readonly webhooks: "normal" | "duplicate" | "reorder" | "drop" | "hold";
  readonly sequence: number;
}

/** Everything that is kept, by the name under which the journal holds it. */
export interface Tables {
  customer: CustomerRow;
  product: ProductRow;
  price: PriceRow;
  subscription: SubscriptionRow;
  invoice: InvoiceRow;
  invoicePayment: InvoicePaymentRow;
  checkout: CheckoutRow;
  paymentMethod: PaymentMethodRow;
  charge: ChargeRow;
  refund: RefundRow;
  dispute: DisputeRow;
  portal: PortalRow;
  event: EventRow;
  delivery: DeliveryRow;
  order: OrderRow;
  card: CardRow;
  replay: ReplayRow;
  watch: WatchRow;
  setting: SettingRow;
}
export type TableName = keyof Tables;
