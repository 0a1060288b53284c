import { z } from "zod";
import * as shapes from "#features/account/schema.ts";
import { deleteAccount, readOverview, readTraces } from "#features/account/service.ts";
import { anyone, self } from "#kernel/policy.ts";
import { done, nothing, router, rpc } from "#kernel/trpc.ts";

export const account = router({
  /** The signed-in person, or null for a visitor. */
  me: rpc(anyone("says only who the caller is"), {
    input: nothing,
    output: shapes.me.nullable(),
  }).query(({ ctx }) => ctx.actor),
  /** The runner's own account. */
  overview: rpc(self, { input: nothing, output: shapes.overview }).query(({ ctx }) =>
    ctx.tx((tx) => readOverview(tx, ctx.scope, ctx.now)),
  ),
  /** Who else did what with the runner's record, newest first. */
  traces: rpc(self, { input: nothing, output: z.array(shapes.trace) }).query(({ ctx }) =>
    readTraces(ctx.db, ctx.tx, ctx.scope),
  ),
  /** Deletes the account and everything of it, at once and for good. */
  delete: rpc(self, { input: shapes.deletion, output: done }).mutation(async ({ ctx }) => {
    await ctx.tx((tx) => deleteAccount(tx, ctx.actor, ctx.scope));
    return { done: true };
  }),
});
