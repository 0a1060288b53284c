import { z } from "zod";
import { listSubscriptions, resync } from "#features/billing/oversight.ts";
import * as shapes from "#features/billing/schema.ts";
import { billingOf } from "#features/billing/stripe.ts";
import { role } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const admins = role("admin", "owner");

export const billing = router({
  /** Every billing account and what it unlocks now. */
  subscriptions: rpc(admins, { input: nothing, output: z.array(shapes.subscriptionRow) }).query(
    ({ ctx }) => ctx.tx((tx) => listSubscriptions(tx, ctx.now)),
  ),
  /** Fetches one customer's truth again; audited. */
  resync: rpc(admins, { input: shapes.runnerId, output: shapes.subscriptionRow }).mutation(
    ({ ctx, input }) => resync(billingOf(ctx), ctx.tx, ctx.actor, input.runnerId),
  ),
});
