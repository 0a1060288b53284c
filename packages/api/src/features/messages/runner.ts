import { z } from "zod";
import * as queries from "#features/messages/queries.ts";
import * as shapes from "#features/messages/schema.ts";
import { readOwnThread, readThreads, writeToCoach } from "#features/messages/service.ts";
import { see } from "#features/messages/thread.ts";
import { self } from "#kernel/policy.ts";
import { done, nothing, router, rpc } from "#kernel/trpc.ts";

export const messages = router({
  /** With whom the runner has a thread. Never behind a plan: what was said stays theirs. */
  threads: rpc(self, { input: nothing, output: shapes.threads }).query(({ ctx }) =>
    readThreads(ctx),
  ),
  /** A part of the thread with one coach, with the answers it is about. */
  read: rpc(self, { input: shapes.withCoach, output: shapes.ownThread }).query(({ ctx, input }) =>
    readOwnThread(ctx, input.coachId, input.before),
  ),
  /** How many messages of coaches the runner hasn't seen. */
  unread: rpc(self, { input: nothing, output: z.object({ n: z.int() }) }).query(({ ctx }) =>
    ctx.tx(async (tx) => ({ n: await queries.unseenByRunner(tx, ctx.scope) })),
  ),
  /** Notes what the runner has seen. */
  seen: rpc(self, { input: shapes.seenFromCoach, output: done }).mutation(
    async ({ ctx, input }) => {
      await ctx.tx((tx) => see(tx, { ...ctx, coachId: input.coachId }, input.through));
      return { done: true };
    },
  ),
  /** Writes to a coach whom the runner has and let in. */
  send: rpc(self, { input: shapes.sayToCoach, output: done, paid: "messages" }).mutation(
    async ({ ctx, input }) => {
      await writeToCoach(ctx, input);
      return { done: true };
    },
  ),
});
