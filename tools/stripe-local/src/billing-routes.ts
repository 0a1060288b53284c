import type { SubscriptionRow } from "#rows.ts";
import type { Call, Route } from "#routes.ts";
import type { World } from "#world.ts";
import { badParam } from "#faults.ts";
import { changeSubscription, subscriptionOf } from "#charging.ts";
import { livingCustomer } from "#customer-routes.ts";
import { cancelAtPeriodEnd, DEAD, end, startSubscription } from "#lifecycle.ts";
import { page } from "#lists.ts";
import { planOf } from "#subscription-row.ts";

const STATUSES = [
  "active",
  "all",
  "canceled",
  "ended",
  "incomplete",
  "incomplete_expired",
  "past_due",
  "paused",
  "trialing",
  "unpaid",
] as const;

/** Subscriptions and their invoices. */
export const billingRoutes: readonly Route[] = [
  { method: "POST", pattern: "/v1/subscriptions", run: create },
  { method: "GET", pattern: "/v1/subscriptions", run: list },
  { method: "GET", pattern: "/v1/subscriptions/:id", run: ({ world, ids }) => need(world, ids[0]) },
  { method: "POST", pattern: "/v1/subscriptions/:id", run: update },
  { method: "DELETE", pattern: "/v1/subscriptions/:id", run: cancel },
  { method: "GET", pattern: "/v1/invoices", run: invoices },
  { method: "GET", pattern: "/v1/invoices/:id", run: invoice },
];

const need = (world: World, id = ""): SubscriptionRow =>
  world.need("subscription", id, "subscription");

function create(call: Call): object {
  const { world, params } = call;
  const customer = livingCustomer(call, params.needed("customer"), "customer");
  const item = params.parts("items")[0];
  if (!item) throw badParam("items", "Missing required param: items.", "parameter_missing");
  const price = world.need("price", item.needed("price"), "price", item.name("price"));
  const trialDays = params.whole("trial_period_days");
  const named = params.text("default_payment_method");
  const preferred = customer.invoice_settings.default_payment_method;
  const behaviour = params.part("trial_settings").part("end_behavior");
  if (trialDays === null && named === null && preferred === null) {
    throw badParam(
      "customer",
      "This customer has no attached payment source or default payment method.",
      "resource_missing",
    );
  }
  const order = {
    price: price.id,
    quantity: item.whole("quantity") ?? 1,
    trialDays,
    trialEnd: params.whole("trial_end"),
    withoutCard:
      behaviour.oneOf("missing_payment_method", ["cancel", "create_invoice", "pause"]) ??
      ("create_invoice" as const),
    metadata: params.metadata(),
  };
  return startSubscription(world, customer.id, order, named);
}

function list(call: Call): object {
  const { world, params } = call;
  const customer = params.text("customer");
  const price = params.text("price");
  const status = params.oneOf("status", STATUSES);
  const rows = world.store
    .all("subscription")
    .filter((row) => customer === null || row.customer === customer)
    .filter((row) => price === null || row.items.data.some((item) => item.price.id === price))
    .filter((row) => {
      if (status === "all") return true;
      if (status === "ended") return DEAD.includes(row.status);
      return status === null ? row.status !== "canceled" : row.status === status;
    });
  return page(rows, params, call.path);
}

function update({ world, params, ids }: Call): object {
  const old = need(world, ids[0]);
  if (DEAD.includes(old.status)) {
    throw badParam(
      "id",
      "A canceled subscription can only update its cancellation_details and metadata.",
    );
  }
  const atEnd = params.flag("cancel_at_period_end");
  if (atEnd !== null && atEnd !== old.cancel_at_period_end) cancelAtPeriodEnd(world, old.id, atEnd);
  if (params.has("cancel_at")) {
    const cancel_at = params.whole("cancel_at");
    const canceled_at = cancel_at === null ? null : world.now();
    changeSubscription(world, old.id, { cancel_at, canceled_at, cancel_at_period_end: false });
  }
  if (params.has("metadata")) {
    changeSubscription(world, old.id, { metadata: params.metadata(old.metadata) });
  }
  const item = params.parts("items")[0];
  const priceId = item?.text("price");
  if (item && priceId) changePrice(world, old, priceId, item.name("price"));
  return need(world, old.id);
}

function changePrice(world: World, old: SubscriptionRow, id: string, param: string): void {
  const price = world.need("price", id, "price", param);
  const data = old.items.data.map((item) => ({ ...item, price, plan: planOf(price) }));
  changeSubscription(world, old.id, { items: { ...old.items, data } });
}

function cancel({ world, ids }: Call): object {
  const old = need(world, ids[0]);
  if (DEAD.includes(old.status)) {
    throw badParam("id", `No such subscription: '${old.id}'`, "resource_missing");
  }
  return end(world, old.id, "cancellation_requested");
}

function invoices(call: Call): object {
  const { world, params } = call;
  const customer = params.text("customer");
  const subscription = params.text("subscription");
  const status = params.oneOf("status", ["draft", "open", "paid", "uncollectible", "void"]);
  const rows = world.store
    .all("invoice")
    .filter((row) => customer === null || row.customer === customer)
    .filter((row) => subscription === null || subscriptionOf(row) === subscription)
    .filter((row) => status === null || row.status === status);
  return page(rows, params, call.path);
}

function invoice({ world, ids }: Call): object {
  return world.need("invoice", ids[0] ?? "", "invoice");
}
