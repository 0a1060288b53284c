import { reconcile } from "#features/billing/reconcile.ts";
import { billingOf, idOf } from "#features/billing/stripe.ts";
import { syncCustomer } from "#features/billing/sync.ts";
import { now } from "#kernel/clock.ts";
import type { Delivered, EffectContext, OutboxRow, ScheduledTask } from "#kernel/effects.ts";

/** Carries out one "sync this customer". Throwing means that it is tried again. */
export async function deliverSync(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const billing = billingOf(ctx);
  const { customerId, chargeId } = row.payload;
  let customer = typeof customerId === "string" ? customerId : null;
  if (customer === null && typeof chargeId === "string") {
    customer = idOf((await billing.stripe.charges.retrieve(chargeId)).customer);
  }
  if (customer === null) return { outcome: "dropped", why: "no-customer" };
  const result = await syncCustomer(billing, customer);
  if (result.outcome === "unknown") return { outcome: "dropped", why: "unknown-customer" };
  return { outcome: "done" };
}

/** Reconciliation by the clock: the quick look often, the whole list once a day. */
export const billingSchedule: readonly ScheduledTask[] = [
  {
    name: "billing.reconcile",
    everyMinutes: 10,
    run: async (ctx) => {
      await reconcile(billingOf(ctx), now());
    },
  },
  {
    name: "billing.reconcile-whole",
    everyMinutes: 24 * 60,
    run: async (ctx) => {
      await reconcile(billingOf(ctx), now(), { whole: true });
    },
  },
];
