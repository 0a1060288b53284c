import { publishedPlan } from "#features/plan/schema.ts";
import { planInForce } from "#features/plan/queries.ts";
import { shownPlan } from "#features/plan/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const plan = router({
  /** The coach's plan in force, or null while there is none. */
  inForce: rpc(self, {
    input: nothing,
    output: publishedPlan.nullable(),
    paid: "coachPlan",
  }).query(({ ctx }) =>
    ctx.tx(async (tx) => {
      const row = await planInForce(tx, ctx.scope);
      return row ? shownPlan(row) : null;
    }),
  ),
});
