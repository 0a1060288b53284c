import { z } from "zod";
import { listArticles, readArticle, readForToday } from "#features/articles/reading.ts";
import * as shapes from "#features/articles/schema.ts";
import { anyone, self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

const readers = anyone("published articles are for everybody and hold nobody’s data");

export const articles = router({
  /** What there is to read, in the order of the road. */
  list: rpc(readers, { input: shapes.inLanguage, output: z.array(shapes.teaser) }).query(
    ({ ctx, input }) => ctx.tx((tx) => listArticles(tx, input.locale)),
  ),
  /** One published article; a draft answers like an address nobody uses. */
  read: rpc(readers, { input: shapes.bySlug, output: shapes.readable }).query(({ ctx, input }) =>
    ctx.tx((tx) => readArticle(tx, input)),
  ),
  /** What belongs to the runner's day. Never behind a plan. */
  today: rpc(self, { input: shapes.inLanguage, output: z.array(shapes.todays) }).query(
    ({ ctx, input }) => ctx.tx((tx) => readForToday(tx, ctx, input.locale)),
  ),
});
