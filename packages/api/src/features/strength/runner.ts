import { strengthToday } from "#features/strength/schema.ts";
import { readStrength } from "#features/strength/service.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const strength = router({
  /**
   * Today's strength session. The coach's plan takes the ladder's place while the subscription has one; without any it is the
   * session of the step the runner stands on.
   */
  today: rpc(self, { input: nothing, output: strengthToday }).query(async ({ ctx }) => {
    const access = await entitlementOf(ctx.db, ctx.scope, ctx.now);
    return ctx.tx((tx) => readStrength(tx, ctx, access));
  }),
});
