import { z } from "zod";
import { agree, withdraw } from "#features/consent/queries.ts";
import { textVersion } from "#features/consent/schema.ts";
import { agrees } from "#kernel/consent.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const answer = z.object({ wanted: z.boolean() });
const wish = answer.extend({
  text: textVersion,
});

/** Being written to about what is new: taken back as easily as it was given. */
export const news = router({
  read: rpc(self, { input: nothing, output: answer }).query(({ ctx }) =>
    ctx.tx(async (tx) => ({ wanted: await agrees(tx, ctx.scope, "marketing") })),
  ),
  save: rpc(self, { input: wish, output: answer }).mutation(({ ctx, input: { wanted, text } }) =>
    ctx.tx(async (tx) => {
      const at = new Date(ctx.now);
      const given = { purpose: "marketing", textVersion: text } as const;
      if (wanted) await agree(tx, ctx.scope, given, at);
      else await withdraw(tx, ctx.scope, given.purpose, at);
      return { wanted };
    }),
  ),
});
