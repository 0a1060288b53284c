import { progress as output, progressInput } from "#features/progress/schema.ts";
import { readProgress } from "#features/progress/service.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const progress = router({
  /** How it has gone. Never behind a plan, as it is the runner's own history; a plan opens the ladder in it. */
  read: rpc(self, { input: progressInput, output }).query(async ({ ctx, input }) => {
    const access = await entitlementOf(ctx.db, ctx.scope, ctx.now);
    return ctx.tx((tx) => readProgress(tx, ctx, access, input.span));
  }),
});
