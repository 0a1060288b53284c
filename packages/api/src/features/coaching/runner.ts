import * as shapes from "#features/coaching/schema.ts";
import {
  endCoaching,
  letCoachIn,
  readCoaching,
  shutCoachOut,
  takeCoach,
} from "#features/coaching/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const coaching = router({
  /** The runner's coaches, each with whether they were let in, and the coaches to choose from, by name. */
  read: rpc(self, { input: nothing, output: shapes.coaching }).query(({ ctx }) =>
    readCoaching(ctx),
  ),
  /** Takes a coach and lets them see the record. */
  take: rpc(self, {
    input: shapes.ask,
    output: shapes.coaching,
    keeps: "healthData",
    paid: "coachPlan",
  }).mutation(async ({ ctx, input }) => {
    await takeCoach(ctx, input);
    return readCoaching(ctx);
  }),
  /**
   * Lets a coach see the record. Never behind a plan, like taking it back: whoever may look is the runner's to say. Showing what
   * is kept stands on the agreement that it may be.
   */
  letIn: rpc(self, {
    input: shapes.letIn,
    output: shapes.coaching,
    keeps: "healthData",
  }).mutation(async ({ ctx, input }) => {
    await ctx.tx((tx) => letCoachIn(tx, ctx, input));
    return readCoaching(ctx);
  }),
  /** Takes that back, at once; the coach stays the runner's, and sees nothing. */
  shutOut: rpc(self, { input: shapes.coachRef, output: shapes.coaching }).mutation(
    async ({ ctx, input }) => {
      await ctx.tx((tx) => shutCoachOut(tx, ctx, input.coachId));
      return readCoaching(ctx);
    },
  ),
  /** Ends it at once. Never behind a plan: whoever may look is the runner's to say. */
  end: rpc(self, { input: shapes.coachRef, output: shapes.coaching }).mutation(
    async ({ ctx, input }) => {
      await ctx.tx((tx) => endCoaching(tx, ctx, input.coachId));
      return readCoaching(ctx);
    },
  ),
});
