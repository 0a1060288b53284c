import { z } from "zod";
import * as queries from "#features/articles/queries.ts";
import * as shapes from "#features/articles/schema.ts";
import { saveArticle, setPublished, toArticle } from "#features/articles/service.ts";
import { AppError } from "#kernel/errors.ts";
import { role } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

/** Who core lets draft, and who publish; a test holds the two to core's table. */
const authors = role("coach", "admin", "owner");
const publishers = role("admin", "owner");

export const articles = router({
  /** Every article, drafts first. */
  list: rpc(authors, { input: nothing, output: z.array(shapes.listed) }).query(({ ctx }) =>
    ctx.tx(async (tx) => (await queries.everyArticle(tx)).map(toArticle)),
  ),
  /** One article to work on. */
  get: rpc(authors, { input: shapes.articleId, output: shapes.article }).query(({ ctx, input }) =>
    ctx.tx(async (tx) => {
      const row = await queries.articleById(tx, input.id);
      if (!row) throw new AppError("NOT_FOUND");
      return toArticle(row);
    }),
  ),
  /** Keeps the words of a draft; an admin's of a published article too. */
  save: rpc(authors, { input: shapes.save, output: shapes.article }).mutation(({ ctx, input }) =>
    ctx.tx((tx) => saveArticle(tx, ctx.actor, input, ctx.now)),
  ),
  /** Shows it to everybody; audited. */
  publish: rpc(publishers, { input: shapes.atVersion, output: shapes.article }).mutation(
    ({ ctx, input }) =>
      ctx.tx((tx) => setPublished(tx, ctx.actor, input, { published: true, now: ctx.now })),
  ),
  /** Takes it back to a draft; audited. */
  unpublish: rpc(publishers, { input: shapes.atVersion, output: shapes.article }).mutation(
    ({ ctx, input }) =>
      ctx.tx((tx) => setPublished(tx, ctx.actor, input, { published: false, now: ctx.now })),
  ),
});
