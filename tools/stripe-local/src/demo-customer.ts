import type { World } from "#world.ts";
import { addMonths, DAY } from "#calendar.ts";
import { customerRow } from "#customer-row.ts";
import { subscriptionRow } from "#subscription-row.ts";

const CUSTOMER = "cus_demo_lapsed";
const SUBSCRIPTION = "sub_demo_lapsed";

/**
 * The one demo person whose story has a payment in it: a month that was paid and ended three days ago. Without it here,
 * reconciliation would rightly find that Stripe has never heard of them.
 */
export function seedDemoCustomer(world: World, priceId: string): void {
  if (world.store.get("customer", CUSTOMER)) return;
  const ended = world.now() - 3 * DAY;
  const started = addMonths(ended, -1);
  world.store.put("customer", customerRow({ id: CUSTOMER, now: started }));
  const plan = {
    id: SUBSCRIPTION,
    itemId: "si_demo_lapsed",
    customer: CUSTOMER,
    price: world.need("price", priceId, "price"),
    quantity: 1,
    paymentMethod: null,
    trialEnd: null,
    withoutCard: "pause" as const,
    metadata: {},
    now: started,
    periodEnd: ended,
  };
  const over = { status: "canceled" as const, ended_at: ended, canceled_at: ended };
  world.store.put("subscription", { ...subscriptionRow(plan), ...over });
}
