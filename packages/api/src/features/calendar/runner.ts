import * as shapes from "#features/calendar/schema.ts";
import { makeFeed, readFeed, revokeFeed } from "#features/calendar/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const calendar = router({
  /** Whether there is an address; the address itself isn't known here any more. */
  read: rpc(self, { input: nothing, output: shapes.feed }).query(({ ctx }) =>
    ctx.tx((tx) => readFeed(tx, ctx)),
  ),
  /** A new secret address for calendars. The one before stops working. */
  make: rpc(self, {
    input: shapes.makeInput,
    output: shapes.made,
    paid: "progression",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => makeFeed(tx, ctx, input))),
  /** Ends the address at once. Never behind a plan: whoever may look is the runner's to say. */
  revoke: rpc(self, { input: nothing, output: shapes.feed }).mutation(({ ctx }) =>
    ctx.tx((tx) => revokeFeed(tx, ctx)),
  ),
});
