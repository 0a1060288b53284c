import { inbox as inboxShape } from "#features/inbox/schema.ts";
import { readInbox } from "#features/inbox/service.ts";
import { traceRead } from "#kernel/audit.ts";
import { role } from "#kernel/policy.ts";
import { rosterScopes } from "#kernel/scope.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const inbox = router({
  /** Who needs this coach now, each with one reason and since when, and how many don't. */
  read: rpc(role("coach"), { input: nothing, output: inboxShape }).query(async ({ ctx }) => {
    const scopes = await ctx.tx((tx) => rosterScopes(tx, ctx.actor));
    await traceRead(
      ctx,
      "inbox.read",
      scopes.map(({ runnerId }) => runnerId),
    );
    return ctx.tx((tx) => readInbox(tx, scopes, ctx.actor, ctx.now));
  }),
});
