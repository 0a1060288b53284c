import { z } from "zod";
import * as queries from "#features/articles/queries.ts";
import * as shapes from "#features/articles/schema.ts";
import { AppError } from "#kernel/errors.ts";
import { anyone } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

const readers = anyone("published articles are for everybody and hold nobody's data");

export const articles = router({
  /** What there is to read. */
  list: rpc(readers, { input: shapes.inLanguage, output: z.array(shapes.teaser) }).query(
    ({ ctx, input }) => ctx.tx((tx) => queries.publishedArticles(tx, input.locale)),
  ),
  /** One published article; a draft answers like an address nobody uses. */
  read: rpc(readers, { input: shapes.bySlug, output: shapes.readable }).query(({ ctx, input }) =>
    ctx.tx(async (tx) => {
      const row = await queries.publishedAt(tx, input);
      if (!row) throw new AppError("NOT_FOUND");
      return row;
    }),
  ),
});
