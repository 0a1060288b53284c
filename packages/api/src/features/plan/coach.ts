import { z } from "zod";
import * as shapes from "#features/plan/schema.ts";
import { publishPlan, readPlanToEdit, reviewPlan } from "#features/plan/service.ts";
import { traceRead } from "#kernel/audit.ts";
import { assigned } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

const theirs = assigned("runnerId");

export const plan = router({
  /** The plan in force and what the builder reviews against. */
  read: rpc(theirs, { input: shapes.planRef, output: shapes.planToEdit }).query(async ({ ctx }) => {
    await traceRead(ctx, "plan.read", [ctx.scope.runnerId]);
    return ctx.tx((tx) => readPlanToEdit(tx, ctx.scope, ctx.now));
  }),
  /** What the server finds in a plan as it stands now. */
  review: rpc(theirs, { input: shapes.reviewInput, output: z.array(shapes.finding) }).query(
    async ({ ctx, input }) => {
      await traceRead(ctx, "plan.review", [ctx.scope.runnerId]);
      return ctx.tx(async (tx) => [...(await reviewPlan(tx, ctx.scope, ctx.now, input.items))]);
    },
  ),
  /** Publishes the next version, if nobody else has. */
  publish: rpc(theirs, { input: shapes.publishInput, output: shapes.published }).mutation(
    ({ ctx, input }) => ctx.tx((tx) => publishPlan(tx, ctx, input)),
  ),
});
