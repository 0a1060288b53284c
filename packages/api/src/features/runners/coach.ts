import { toldCoach } from "#features/billing/state.ts";
import { recordAssignment, recordClearance, recordOverride } from "#features/runners/record.ts";
import * as shapes from "#features/runners/schema.ts";
import { readRunner } from "#features/runners/service.ts";
import { traceRead } from "#kernel/audit.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { assigned } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

const theirs = assigned("runnerId");

export const runners = router({
  /** One runner: today's answer with its reasons, the last two weeks, flags, plan and past answers. */
  read: rpc(theirs, { input: shapes.runnerRef, output: shapes.runnerView }).query(
    async ({ ctx }) => {
      await traceRead(ctx, "runner.read", [ctx.scope.runnerId]);
      const billing = toldCoach(await entitlementOf(ctx.db, ctx.scope, ctx.now));
      return { ...(await ctx.tx((tx) => readRunner(tx, ctx))), billing };
    },
  ),
  /** Records a clinician's go-ahead, which closes one red flag. */
  clearFlag: rpc(theirs, { input: shapes.clearanceInput, output: shapes.recordedNow }).mutation(
    ({ ctx, input }) => ctx.tx(async (tx) => ({ guidance: await recordClearance(tx, ctx, input) })),
  ),
  /** Sets a rule aside for a while, with a reason. */
  override: rpc(theirs, { input: shapes.overrideInput, output: shapes.recordedNow }).mutation(
    ({ ctx, input }) => ctx.tx(async (tx) => ({ guidance: await recordOverride(tx, ctx, input) })),
  ),
  /** Assigns a stage or a walk-run table. */
  assign: rpc(theirs, { input: shapes.assignInput, output: shapes.recordedNow }).mutation(
    ({ ctx, input }) =>
      ctx.tx(async (tx) => ({ guidance: await recordAssignment(tx, ctx, input) })),
  ),
});
