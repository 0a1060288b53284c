import { today, todayInput } from "#features/guidance/schema.ts";
import { readToday } from "#features/guidance/service.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const guidance = router({
  /** Today's answer with its reasons, what may be run, and what is still to be answered. Never behind a plan. */
  today: rpc(self, { input: todayInput, output: today }).query(({ ctx, input }) =>
    ctx.tx((tx) => readToday(tx, ctx, input.distanceM ?? null)),
  ),
});
