import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, buy, openBench } from "#testing.ts";

// Stripe's published example objects, where they lie beside the project. The project holds no
// copy: the list below covers the fields that the product reads.
const EXAMPLES = join(import.meta.dirname, "../../../../shared/data/stripe/fixtures3.json");

type Wire = Record<string, unknown>;

/** Fields of the examples that the current API version no longer sends, or sends only if asked. */
const LEFT_OUT: Record<string, readonly string[]> = {
  invoice: ["subscription"],
  "checkout.session": ["phone_number_collection"],
  refund: ["destination_details"],
  charge: ["refunds"],
  dispute: ["payment_method_details"],
};

const READ: Record<string, readonly string[]> = {
  customer: ["id", "metadata", "invoice_settings"],
  subscription: ["id", "status", "customer", "items", "cancel_at", "cancel_at_period_end"],
  subscription_item: ["current_period_end", "current_period_start", "price"],
  invoice: ["id", "status", "parent", "amount_due", "amount_paid", "attempt_count", "created"],
  price: ["id", "lookup_key", "unit_amount", "currency", "recurring"],
  "checkout.session": ["id", "url", "status", "payment_status", "expires_at", "customer"],
  charge: ["amount_refunded", "refunded", "disputed"],
  event: ["id", "type", "created", "data", "api_version"],
};

let bench: Bench;
const ours: Record<string, Wire> = {};

async function raw(path: string): Promise<Wire> {
  const answer = await bench.stripe.rawRequest("GET", path);
  return answer as unknown as Wire;
}

const firstOf = async (path: string): Promise<Wire> => ((await raw(path))["data"] as Wire[])[0]!;

beforeAll(async () => {
  bench = await openBench();
  const { customer, session } = await buy(bench);
  const charge = await firstOf("/v1/charges");
  await bench.stripe.refunds.create({ charge: String(charge["id"]), amount: 100 });
  await bench.control("dispute", { charge: charge["id"] as string });
  const portal = await bench.stripe.billingPortal.sessions.create({ customer });
  ours["billing_portal.session"] = portal as unknown as Wire;
  ours["customer"] = await raw(`/v1/customers/${customer}`);
  ours["checkout.session"] = await raw(`/v1/checkout/sessions/${session.id}`);
  ours["subscription"] = await firstOf("/v1/subscriptions");
  ours["subscription_item"] = ((ours["subscription"]["items"] as Wire)["data"] as Wire[])[0]!;
  ours["invoice"] = await firstOf("/v1/invoices");
  ours["price"] = await firstOf("/v1/prices");
  ours["product"] = await firstOf("/v1/products");
  ours["payment_method"] = await firstOf(`/v1/customers/${customer}/payment_methods`);
  ours["charge"] = charge;
  ours["refund"] = await firstOf("/v1/refunds");
  ours["dispute"] = await firstOf("/v1/disputes");
  ours["event"] = await firstOf("/v1/events");
});
afterAll(() => bench.close());

test("every field that the product reads is there", () => {
  for (const [name, fields] of Object.entries(READ)) {
    expect(Object.keys(ours[name] ?? {}), name).toEqual(expect.arrayContaining([...fields]));
  }
});

test("each object has the fields of Stripe's published example, and of the same kind", () => {
  if (!existsSync(EXAMPLES)) {
    console.info("Stripe's examples aren't beside the project: only our own list was checked.");
    expect(Object.keys(ours).length).toBeGreaterThan(10);
    return;
  }
  const text = readFileSync(EXAMPLES, "utf8");
  const examples = (JSON.parse(text) as { resources: Record<string, Wire> }).resources;
  const faults: string[] = [];
  for (const [name, object] of Object.entries(ours)) {
    const left = LEFT_OUT[name] ?? [];
    for (const [field, example] of Object.entries(examples[name] ?? {})) {
      const mine = object[field];
      if (left.includes(field)) continue;
      if (mine === undefined) faults.push(`${name}.${field} is missing`);
      else if (mine !== null && example !== null && typeof mine !== typeof example) {
        faults.push(`${name}.${field} is a ${typeof mine}, not a ${typeof example}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
