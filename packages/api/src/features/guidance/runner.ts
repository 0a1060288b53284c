import { today, todayInput } from "#features/guidance/schema.ts";
import { readToday } from "#features/guidance/service.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const guidance = router({
  /** Today's answer with its reasons, what may be run, and what is still to be answered. Never behind a plan. */
  today: rpc(self, { input: todayInput, output: today }).query(async ({ ctx, input }) => {
    const access = await entitlementOf(ctx.db, ctx.scope, ctx.now);
    return ctx.tx((tx) => readToday(tx, ctx, { access, distanceM: input.distanceM ?? null }));
  }),
});
