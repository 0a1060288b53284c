import type { TableName, Tables } from "#rows.ts";
import type { Params } from "#form.ts";
import type { World } from "#world.ts";
import { badParam } from "#faults.ts";

interface Dated {
  readonly id: string;
  readonly created: number;
}

/** One page of rows, newest first, as Stripe's cursor lists give it. */
export function page<T extends Dated>(rows: readonly T[], params: Params, url: string): object {
  const limit = params.whole("limit") ?? 10;
  if (limit < 1 || limit > 100) throw badParam("limit", "This value must be between 1 and 100.");
  const created = params.part("created");
  const from = created.whole("gte") ?? -Infinity;
  const above = created.whole("gt") ?? -Infinity;
  const newest = rows
    .filter((row) => row.created >= from && row.created > above)
    .toReversed()
    .toSorted((a, b) => b.created - a.created);
  const after = params.text("starting_after");
  const before = params.text("ending_before");
  if (before !== null) {
    const at = positionOf(newest, before, "ending_before");
    const first = Math.max(0, at - limit);
    return { object: "list", data: newest.slice(first, at), has_more: first > 0, url };
  }
  const start = after === null ? 0 : positionOf(newest, after, "starting_after") + 1;
  const data = newest.slice(start, start + limit);
  return { object: "list", data, has_more: start + limit < newest.length, url };
}

function positionOf(rows: readonly Dated[], id: string, param: string): number {
  const found = rows.findIndex((row) => row.id === id);
  if (found < 0) throw badParam(param, `No such object: '${id}'`, "resource_missing");
  return found;
}

type Wire = { [key: string]: unknown };
const TABLE_OF: Record<string, TableName> = {
  cus: "customer",
  prod: "product",
  price: "price",
  sub: "subscription",
  in: "invoice",
  cs: "checkout",
  pm: "paymentMethod",
  ch: "charge",
};

/**
 * A copy of an answer in which the paths named by `expand[]` hold whole objects. Fields that are
 * only there when asked for are never shown otherwise. Throws a fault for a path that can't be.
 */
export function expand(world: World, answer: object, paths: readonly string[]): object {
  const copy = structuredClone(answer) as Wire;
  for (const path of paths) {
    const parts = path.split(".");
    if (parts.length > 4) throw badParam("expand", "You can't expand more than four levels.");
    expandAt(world, copy, parts, path);
  }
  return copy;
}

function expandAt(world: World, holder: Wire, parts: readonly string[], path: string): void {
  const [key, ...rest] = parts;
  if (!key) return;
  let value = holder[key];
  if (value === undefined) value = asked(world, holder, key);
  if (value === undefined) {
    throw badParam("expand", `This property cannot be expanded (${key}): ${path}`);
  }
  if (typeof value === "string") {
    const found = byId(world, value);
    if (found) value = structuredClone(found);
  }
  holder[key] = value;
  if (rest.length === 0 || typeof value !== "object" || value === null) return;
  for (const inner of Array.isArray(value) ? value : [value]) {
    expandAt(world, inner as Wire, rest, path);
  }
}

function byId(world: World, id: string): Tables[TableName] | undefined {
  const table = TABLE_OF[id.split("_")[0] ?? ""];
  return table ? world.store.get(table, id) : undefined;
}

/** Fields of an object that Stripe leaves out unless they are expanded. */
function asked(world: World, holder: Wire, key: string): unknown {
  const id = String(holder["id"]);
  if (holder["object"] === "invoice" && key === "payments") {
    const data = world.store.all("invoicePayment").filter((row) => row.invoice === id);
    return { object: "list", data, has_more: false, url: `/v1/invoice_payments?invoice=${id}` };
  }
  if (holder["object"] === "checkout.session" && key === "line_items") {
    return lineItems(world, id);
  }
  if (holder["object"] === "charge" && key === "refunds") {
    const data = world.store.all("refund").filter((row) => row.charge === id);
    return { object: "list", data, has_more: false, url: `/v1/charges/${id}/refunds` };
  }
  return undefined;
}

/** What a checkout session sells. */
export function lineItems(world: World, session: string): object {
  const order = world.need("order", session, "checkout.session");
  const price = world.need("price", order.price, "price");
  const amount = (price.unit_amount ?? 0) * order.quantity;
  const line = {
    id: `li_${session.slice(3)}`,
    object: "item",
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description: world.store.get("product", price.product)?.name ?? null,
    metadata: {},
    price,
    quantity: order.quantity,
  };
  const url = `/v1/checkout/sessions/${session}/line_items`;
  return { object: "list", data: [line], has_more: false, url };
}
