import { settings as shape } from "#features/settings/schema.ts";
import { readSettings, saveSettings } from "#features/settings/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const settings = router({
  /** Units, the first day of a week, and whose clock counts. */
  read: rpc(self, { input: nothing, output: shape }).query(({ ctx }) =>
    ctx.tx((tx) => readSettings(tx, ctx.scope)),
  ),
  /** Keeps them for every device. Part of the free app. */
  save: rpc(self, { input: shape, output: shape }).mutation(({ ctx, input }) =>
    ctx.tx(async (tx) => {
      await saveSettings(tx, ctx.scope, input);
      return readSettings(tx, ctx.scope);
    }),
  ),
});
