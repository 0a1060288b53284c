import { stateOf } from "#features/billing/state.ts";
import * as shapes from "#features/billing/schema.ts";
import { confirmReturn, openCheckout, openPortal, startTrial } from "#features/billing/service.ts";
import { billingOf } from "#features/billing/stripe.ts";
import { now } from "#kernel/clock.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import { self } from "#kernel/policy.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import type { RunnerScope } from "#kernel/scope.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const counter = new LocalCounter();

/** Where the runner stands at this moment, after whatever was just done. */
function standing(ctx: Pick<Context, "tx" | "language"> & { readonly scope: RunnerScope }) {
  const { language, scope } = ctx;
  return ctx.tx((tx) => stateOf(tx, scope, { now: now(), language }));
}

/** The calls below ask Stripe: enough for a return page that polls, too few for a flood. */
function slowDown(runnerId: string, at: number): void {
  const bucket = { key: `billing:${runnerId}`, max: 40, windowSeconds: 60 };
  if (!counter.take(bucket, at)) throw new AppError("LIMIT_REACHED");
}

export const billing = router({
  /** What the runner's subscription is and unlocks now. */
  state: rpc(self, { input: nothing, output: shapes.state }).query(({ ctx }) => standing(ctx)),
  /** Where to pay for a plan; refused while a subscription is live. */
  checkout: rpc(self, { input: shapes.openCheckout, output: shapes.redirect }).mutation(
    ({ ctx, input }) => {
      slowDown(ctx.scope.runnerId, ctx.now);
      return openCheckout(billingOf(ctx), ctx.tx, ctx.scope, input.plan);
    },
  ),
  /** Opens the runner's plan for a while, once, without a card. */
  startTrial: rpc(self, { input: nothing, output: shapes.state }).mutation(async ({ ctx }) => {
    slowDown(ctx.scope.runnerId, ctx.now);
    await startTrial(billingOf(ctx), ctx.tx, ctx.scope);
    return standing(ctx);
  }),
  /** Where to change the card, or cancel. */
  portal: rpc(self, { input: nothing, output: shapes.redirect }).mutation(({ ctx }) => {
    slowDown(ctx.scope.runnerId, ctx.now);
    return openPortal(billingOf(ctx), ctx.tx, ctx.scope);
  }),
  /** Back from paying: looks at Stripe's truth and says where the runner stands. */
  confirm: rpc(self, { input: shapes.confirmReturn, output: shapes.state }).mutation(
    async ({ ctx, input }) => {
      slowDown(ctx.scope.runnerId, ctx.now);
      await confirmReturn(billingOf(ctx), ctx.tx, ctx.scope, input.sessionId);
      return standing(ctx);
    },
  ),
});
