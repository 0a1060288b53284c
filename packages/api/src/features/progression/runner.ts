import { stepShown, taken, takeInput } from "#features/progression/schema.ts";
import { readStep, takeStep } from "#features/progression/service.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const progression = router({
  /** What the rules propose about the stage: the next one, to stay, or one back, and why. */
  read: rpc(self, { input: nothing, output: stepShown }).query(async ({ ctx }) => {
    const access = await entitlementOf(ctx.db, ctx.scope, ctx.now);
    return ctx.tx((tx) => readStep(tx, ctx, access));
  }),

  /**
   * Takes the stage that was offered, where the rules still propose it. A step up is part of a plan, which is looked at inside;
   * a step back is nobody's to sell.
   */
  take: rpc(self, {
    input: takeInput,
    output: taken,
    keeps: "healthData",
  }).mutation(async ({ ctx, input }) => {
    const access = await entitlementOf(ctx.db, ctx.scope, ctx.now);
    return ctx.tx((tx) => takeStep(tx, ctx, { access, to: input.to }));
  }),
});
