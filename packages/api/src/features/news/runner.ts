import { z } from "zod";
import { agree, agreesToNews, withdraw } from "#features/news/queries.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const answer = z.object({ wanted: z.boolean() });
const wish = answer.extend({
  /** Version of the words beside the box. */
  text: z.string().regex(/^[\w.-]{1,40}$/),
});

/** Being written to about what is new: taken back as easily as it was given. */
export const news = router({
  read: rpc(self, { input: nothing, output: answer }).query(({ ctx }) =>
    ctx.tx(async (tx) => ({ wanted: await agreesToNews(tx, ctx.scope) })),
  ),
  save: rpc(self, { input: wish, output: answer }).mutation(({ ctx, input: { wanted, text } }) =>
    ctx.tx(async (tx) => {
      const at = new Date(ctx.now);
      if (!wanted) await withdraw(tx, ctx.scope, at);
      else if (!(await agreesToNews(tx, ctx.scope))) await agree(tx, ctx.scope, text, at);
      return { wanted };
    }),
  ),
});
