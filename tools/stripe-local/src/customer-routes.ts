import type { CustomerRow, SubscriptionRow } from "#rows.ts";
import type { Call, Route } from "#routes.ts";
import { customerRow } from "#customer-row.ts";
import { badParam } from "#faults.ts";
import { DEAD, end, preferCard, settleDebts, subscriptionsOf } from "#lifecycle.ts";
import { page } from "#lists.ts";
import { cardRow } from "#payment-rows.ts";

const TEST_CARDS = {
  pm_card_visa: "works",
  pm_card_visa_chargeDeclined: "declines",
  pm_card_chargeCustomerFail: "fails later",
} as const;

/** Customers, their cards, and what is on sale. */
export const customerRoutes: readonly Route[] = [
  { method: "POST", pattern: "/v1/customers", run: create },
  { method: "GET", pattern: "/v1/customers", run: list },
  { method: "GET", pattern: "/v1/customers/:id", run: retrieve },
  { method: "POST", pattern: "/v1/customers/:id", run: update },
  { method: "DELETE", pattern: "/v1/customers/:id", run: remove },
  { method: "GET", pattern: "/v1/customers/:id/payment_methods", run: cardsOf },
  { method: "GET", pattern: "/v1/payment_methods/:id", run: (call) => need(call, "paymentMethod") },
  { method: "POST", pattern: "/v1/payment_methods/:id/attach", run: attach },
  { method: "GET", pattern: "/v1/products", run: products },
  { method: "GET", pattern: "/v1/products/:id", run: (call) => need(call, "product") },
  { method: "GET", pattern: "/v1/prices", run: prices },
  { method: "GET", pattern: "/v1/prices/:id", run: (call) => need(call, "price") },
];

function need(call: Call, table: "paymentMethod" | "product" | "price"): object {
  return call.world.need(
    table,
    call.ids[0] ?? "",
    table === "paymentMethod" ? "PaymentMethod" : table,
  );
}

function create({ world, params }: Call): object {
  const customer = customerRow({
    id: world.id("cus"),
    now: world.now(),
    email: params.text("email"),
    name: params.text("name"),
    description: params.text("description"),
    metadata: params.metadata(),
  });
  world.emit("customer.created", world.store.put("customer", customer));
  return customer;
}

function retrieve({ world, ids }: Call): object {
  const row = world.need("customer", ids[0] ?? "", "customer");
  return row.deleted ? { id: row.id, object: "customer", deleted: true } : row;
}

/** A customer who hasn't been deleted, else the fault Stripe gives. */
export function livingCustomer(
  { world }: Pick<Call, "world">,
  id: string,
  param = "id",
): CustomerRow {
  const row = world.need("customer", id, "customer", param);
  if (row.deleted) throw badParam(param, `No such customer: '${id}'`, "resource_missing");
  return row;
}

function list(call: Call): object {
  const email = call.params.text("email");
  const rows = call.world.store
    .all("customer")
    .filter((row) => !row.deleted && (email === null || row.email === email));
  return page(rows, call.params, call.path);
}

function update(call: Call): object {
  const { world, params, ids } = call;
  const old = livingCustomer(call, ids[0] ?? "");
  const card = params.part("invoice_settings").text("default_payment_method");
  const changed = {
    ...old,
    email: params.has("email") ? params.text("email") : old.email,
    name: params.has("name") ? params.text("name") : old.name,
    description: params.has("description") ? params.text("description") : old.description,
    metadata: params.metadata(old.metadata),
  };
  world.store.put("customer", changed);
  if (card === null) {
    world.emit("customer.updated", changed);
  } else {
    world.need("paymentMethod", card, "PaymentMethod", "invoice_settings[default_payment_method]");
    preferCard(world, old.id, card);
    settleDebts(world, old.id);
  }
  return world.need("customer", old.id, "customer");
}

function remove(call: Call): object {
  const { world, ids } = call;
  const old = livingCustomer(call, ids[0] ?? "");
  for (const row of subscriptionsOf(world, old.id).filter(isLive)) {
    end(world, row.id, "cancellation_requested");
  }
  world.emit("customer.deleted", old);
  world.store.put("customer", { ...old, deleted: true });
  return { id: old.id, object: "customer", deleted: true };
}

const isLive = (row: SubscriptionRow): boolean => !DEAD.includes(row.status);

function cardsOf(call: Call): object {
  const customer = livingCustomer(call, call.ids[0] ?? "");
  const rows = call.world.store.all("paymentMethod").filter((row) => row.customer === customer.id);
  return page(rows, call.params, call.path);
}

function attach(call: Call): object {
  const { world, params, ids } = call;
  const customer = livingCustomer(call, params.needed("customer"), "customer");
  const token = ids[0] ?? "";
  const behaviour = Object.entries(TEST_CARDS).find(([name]) => name === token)?.[1];
  if (!behaviour) world.need("paymentMethod", token, "PaymentMethod");
  const id = behaviour ? world.id("pm") : token;
  if (behaviour) world.store.put("card", { id, behaviour });
  const made = behaviour
    ? cardRow(id, customer.id, behaviour, world.now())
    : { ...world.need("paymentMethod", id, "PaymentMethod"), customer: customer.id };
  world.emit("payment_method.attached", world.store.put("paymentMethod", made));
  return made;
}

function products(call: Call): object {
  const active = call.params.flag("active");
  const rows = call.world.store.all("product");
  return page(
    rows.filter((row) => active === null || row.active === active),
    call.params,
    call.path,
  );
}

function prices(call: Call): object {
  const { params } = call;
  const keys = params.list("lookup_keys");
  const product = params.text("product");
  const active = params.flag("active");
  const rows = call.world.store
    .all("price")
    .filter(
      (row) => keys.length === 0 || (row.lookup_key !== null && keys.includes(row.lookup_key)),
    )
    .filter((row) => product === null || row.product === product)
    .filter((row) => active === null || row.active === active);
  return page(rows, params, call.path);
}
