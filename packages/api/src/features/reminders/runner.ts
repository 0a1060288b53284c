import * as shapes from "#features/reminders/schema.ts";
import { pauseReminders, readReminders, saveReminders } from "#features/reminders/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const reminders = router({
  /** When and how the runner is reminded of the check-in. */
  read: rpc(self, { input: nothing, output: shapes.reminders }).query(({ ctx }) =>
    ctx.tx((tx) => readReminders(tx, ctx.scope, ctx.env)),
  ),
  /** Keeps when and how. Reminders are part of the free app. */
  save: rpc(self, { input: shapes.wishes, output: shapes.reminders }).mutation(({ ctx, input }) =>
    ctx.tx(async (tx) => {
      await saveReminders(tx, ctx.scope, input, ctx.env.AUTH_SECRET);
      return readReminders(tx, ctx.scope, ctx.env);
    }),
  ),
  /** Has reminders stop until a date, or go on again. What was chosen of when and how stays. */
  pause: rpc(self, { input: shapes.pause, output: shapes.reminders }).mutation(({ ctx, input }) =>
    ctx.tx(async (tx) => {
      await pauseReminders(tx, ctx.scope, input);
      return readReminders(tx, ctx.scope, ctx.env);
    }),
  ),
});
