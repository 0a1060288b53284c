import { sessionList } from "#features/session/schema.ts";
import { listSessions } from "#features/session/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const session = router({
  /** The runner's sessions with their verdicts. Never behind a plan: it is their own history. */
  list: rpc(self, { input: nothing, output: sessionList }).query(({ ctx }) =>
    ctx.tx((tx) => listSessions(tx, ctx)),
  ),
});
