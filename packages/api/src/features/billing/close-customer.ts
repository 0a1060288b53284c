import { billingOf, isMissing } from "#features/billing/stripe.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";

/**
 * Has Stripe delete a customer whose account was deleted: what still runs is cancelled at once and nothing more is
 * charged. One that is gone already is done. Throwing means that it is tried again.
 */
export async function deliverClosing(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const { customerId } = row.payload;
  if (typeof customerId !== "string") return { outcome: "dropped", why: "no-customer" };
  try {
    await billingOf(ctx).stripe.customers.del(customerId);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return { outcome: "done" };
}
