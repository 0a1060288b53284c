import * as shapes from "#features/push/schema.ts";
import { addBrowser, removeBrowser } from "#features/push/service.ts";
import { browserCount } from "#features/reminders/queries.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const push = router({
  /** This browser takes the runner's notifications. */
  add: rpc(self, { input: shapes.subscription, output: shapes.browsers }).mutation(
    async ({ ctx, input }) => {
      await addBrowser(ctx, input);
      return { browsers: await ctx.tx((tx) => browserCount(tx, ctx.scope)) };
    },
  ),
  /** This browser takes them no more. */
  remove: rpc(self, { input: shapes.browserRef, output: shapes.browsers }).mutation(
    async ({ ctx, input }) => {
      await removeBrowser(ctx, input.endpoint);
      return { browsers: await ctx.tx((tx) => browserCount(tx, ctx.scope)) };
    },
  ),
});
