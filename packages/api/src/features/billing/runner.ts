import { stateOf } from "#features/billing/state.ts";
import * as shapes from "#features/billing/schema.ts";
import { confirmReturn, openCheckout, openPortal, startTrial } from "#features/billing/service.ts";
import { billingOf } from "#features/billing/stripe.ts";
import { AppError } from "#kernel/errors.ts";
import { self } from "#kernel/policy.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const counter = new LocalCounter();

/** The calls below ask Stripe: enough for a return page that polls, too few for a flood. */
function slowDown(runnerId: string, now: number): void {
  const bucket = { key: `billing:${runnerId}`, max: 40, windowSeconds: 60 };
  if (!counter.take(bucket, now)) throw new AppError("LIMIT_REACHED");
}

export const billing = router({
  /** What the runner's subscription is and unlocks now. */
  state: rpc(self, { input: nothing, output: shapes.state }).query(({ ctx }) =>
    ctx.tx((tx) => stateOf(tx, ctx.scope, ctx.now)),
  ),
  /** Where to pay for a plan; refused while a subscription is live. */
  checkout: rpc(self, { input: shapes.openCheckout, output: shapes.redirect }).mutation(
    ({ ctx, input }) => {
      slowDown(ctx.scope.runnerId, ctx.now);
      return openCheckout(billingOf(ctx), ctx.tx, ctx.scope, input.plan);
    },
  ),
  /** Opens the runner's plan for a while, once, without a card. */
  startTrial: rpc(self, { input: nothing, output: shapes.state }).mutation(({ ctx }) => {
    slowDown(ctx.scope.runnerId, ctx.now);
    return startTrial(billingOf(ctx), ctx.tx, ctx.scope);
  }),
  /** Where to change the card, or cancel. */
  portal: rpc(self, { input: nothing, output: shapes.redirect }).mutation(({ ctx }) => {
    slowDown(ctx.scope.runnerId, ctx.now);
    return openPortal(billingOf(ctx), ctx.tx, ctx.scope);
  }),
  /** Back from paying: looks at Stripe's truth and says where the runner stands. */
  confirm: rpc(self, { input: shapes.confirmReturn, output: shapes.state }).mutation(
    ({ ctx, input }) => {
      slowDown(ctx.scope.runnerId, ctx.now);
      return confirmReturn(billingOf(ctx), ctx.tx, ctx.scope, input.sessionId);
    },
  ),
});
