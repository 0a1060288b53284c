import { z } from "zod";
import * as shapes from "#features/share/schema.ts";
import { listLinks, makeLink, revokeLink } from "#features/share/service.ts";
import { originOf } from "#kernel/handler.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const share = router({
  /** The runner's links to their page for a clinician. Never behind a plan: the record is theirs. */
  list: rpc(self, { input: nothing, output: z.array(shapes.shareLink) }).query(({ ctx }) =>
    ctx.tx((tx) => listLinks(tx, ctx)),
  ),
  /** Makes a link that ends by itself. Showing what is kept stands on the agreement that it may be. */
  make: rpc(self, {
    input: shapes.makeInput,
    output: shapes.madeLink,
    keeps: "healthData",
  }).mutation(({ ctx, input }) => {
    const where = { origin: originOf(ctx.env, ctx.audience), key: ctx.env.AUTH_SECRET };
    return ctx.tx((tx) => makeLink(tx, ctx, { ...input, ...where }));
  }),
  /** Closes a link at once. */
  revoke: rpc(self, { input: shapes.linkRef, output: z.array(shapes.shareLink) }).mutation(
    ({ ctx, input }) =>
      ctx.tx(async (tx) => {
        await revokeLink(tx, ctx, input.id);
        return listLinks(tx, ctx);
      }),
  ),
});
