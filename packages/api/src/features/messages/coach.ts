import * as shapes from "#features/messages/schema.ts";
import { writeToRunner } from "#features/messages/service.ts";
import { readThread, see } from "#features/messages/thread.ts";
import { traceRead } from "#kernel/audit.ts";
import { assigned } from "#kernel/policy.ts";
import { done, router, rpc } from "#kernel/trpc.ts";

const theirs = assigned("runnerId");

export const messages = router({
  /** A part of the coach's own thread with a runner; what other coaches said and heard isn't in it. */
  read: rpc(theirs, { input: shapes.withRunner, output: shapes.thread }).query(
    async ({ ctx, input }) => {
      await traceRead(ctx, "messages.read", [ctx.scope.runnerId]);
      return ctx.tx((tx) => readThread(tx, { ...ctx, coachId: ctx.actor.userId }, input.before));
    },
  ),
  /** Notes what the coach has seen. */
  seen: rpc(theirs, { input: shapes.seenFromRunner, output: done }).mutation(
    async ({ ctx, input }) => {
      await ctx.tx((tx) => see(tx, { ...ctx, coachId: ctx.actor.userId }, input.through));
      return { done: true };
    },
  ),
  /** Writes to a runner. */
  send: rpc(theirs, { input: shapes.sayToRunner, output: done }).mutation(
    async ({ ctx, input }) => {
      const { runnerId: _, ...said } = input;
      await ctx.tx((tx) => writeToRunner(tx, { ...ctx, coachId: ctx.actor.userId }, said));
      return { done: true };
    },
  ),
});
