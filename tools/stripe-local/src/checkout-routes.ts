import type { CheckoutRow } from "#rows.ts";
import type { Params } from "#form.ts";
import type { Call, Route } from "#routes.ts";
import type { World } from "#world.ts";
import { badParam } from "#faults.ts";
import { checkoutRow } from "#checkout-row.ts";
import { livingCustomer } from "#customer-routes.ts";
import { expireSession } from "#due.ts";
import { lineItems, page } from "#lists.ts";

const HOUR = 3600;

/** Checkout and the billing portal, as an app's server sees them. */
export const checkoutRoutes: readonly Route[] = [
  { method: "POST", pattern: "/v1/checkout/sessions", run: create },
  { method: "GET", pattern: "/v1/checkout/sessions", run: list },
  { method: "GET", pattern: "/v1/checkout/sessions/:id", run: retrieve },
  { method: "GET", pattern: "/v1/checkout/sessions/:id/line_items", run: lines },
  { method: "POST", pattern: "/v1/checkout/sessions/:id/expire", run: expire },
  { method: "POST", pattern: "/v1/billing_portal/sessions", run: openPortal },
];

const need = (world: World, id: string): CheckoutRow =>
  world.need("checkout", id, "checkout.session", "session");

function create(call: Call): object {
  const { world, params } = call;
  if (params.needed("mode") !== "subscription") {
    throw badParam("mode", "This local Stripe sells subscriptions only.");
  }
  const line = params.parts("line_items")[0];
  if (!line)
    throw badParam("line_items", "Missing required param: line_items.", "parameter_missing");
  const price = world.need("price", line.needed("price"), "price", line.name("price"));
  const customer = params.text("customer");
  if (customer !== null) livingCustomer(call, customer, "customer");
  const now = world.now();
  const quantity = line.whole("quantity") ?? 1;
  const id = world.id("cs_test");
  const session = checkoutRow({
    id,
    url: `${world.origin}/pay/${id}`,
    customer,
    email: params.text("customer_email"),
    reference: params.text("client_reference_id"),
    successUrl: address(params, "success_url") ?? params.needed("success_url"),
    cancelUrl: address(params, "cancel_url"),
    amount: (price.unit_amount ?? 0) * quantity,
    currency: price.currency,
    metadata: params.metadata(),
    cardRule: params.oneOf("payment_method_collection", ["always", "if_required"]) ?? "always",
    promotionCodes: params.flag("allow_promotion_codes"),
    expiresAt: expiry(params, now),
    now,
  });
  world.store.put("checkout", session);
  world.store.put("order", { id, price: price.id, quantity, ...orderOf(params) });
  return session;
}

function address(params: Params, key: string): string | null {
  const text = params.text(key);
  if (text === null) return null;
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text)) {
    throw badParam(params.name(key), "Not a valid URL", "url_invalid");
  }
  return text;
}

function expiry(params: Params, now: number): number {
  const wanted = params.whole("expires_at");
  if (wanted === null) return now + 24 * HOUR;
  if (wanted < now + HOUR / 2 || wanted > now + 24 * HOUR) {
    throw badParam("expires_at", "expires_at must be between 30 minutes and 24 hours from now.");
  }
  return wanted;
}

function orderOf(params: Params) {
  const data = params.part("subscription_data");
  const trialDays = data.whole("trial_period_days");
  if (trialDays !== null && trialDays < 1) {
    throw badParam(data.name("trial_period_days"), "The minimum number of trial days is 1.");
  }
  const behaviour = data.part("trial_settings").part("end_behavior");
  return {
    trialDays,
    trialEnd: data.whole("trial_end"),
    withoutCard:
      behaviour.oneOf("missing_payment_method", ["cancel", "create_invoice", "pause"]) ??
      ("create_invoice" as const),
    metadata: data.metadata(),
  };
}

function list(call: Call): object {
  const { world, params } = call;
  const customer = params.text("customer");
  const subscription = params.text("subscription");
  const status = params.oneOf("status", ["open", "complete", "expired"]);
  const rows = world.store
    .all("checkout")
    .filter((row) => customer === null || row.customer === customer)
    .filter((row) => subscription === null || row.subscription === subscription)
    .filter((row) => status === null || row.status === status);
  return page(rows, params, call.path);
}

function retrieve({ world, ids }: Call): object {
  return need(world, ids[0] ?? "");
}

function lines({ world, ids }: Call): object {
  return lineItems(world, need(world, ids[0] ?? "").id);
}

function expire({ world, ids }: Call): object {
  const session = need(world, ids[0] ?? "");
  if (session.status !== "open") {
    throw badParam("session", "Only Checkout Sessions with a status of open can be expired.");
  }
  expireSession(world, session.id);
  return need(world, session.id);
}

function openPortal(call: Call): object {
  const { world, params } = call;
  const customer = livingCustomer(call, params.needed("customer"), "customer");
  const id = world.id("bps");
  return world.store.put("portal", {
    id,
    object: "billing_portal.session",
    configuration: "bpc_local",
    created: world.now(),
    customer: customer.id,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: null,
    on_behalf_of: null,
    return_url: address(params, "return_url"),
    url: `${world.origin}/portal/${id}`,
  });
}
