import * as shapes from "#features/disagree/schema.ts";
import { disagree as say, readAbout } from "#features/disagree/service.ts";
import { self } from "#kernel/policy.ts";
import { router, rpc } from "#kernel/trpc.ts";

export const disagree = router({
  /** The answer somebody means to disagree with, and who would read it. */
  about: rpc(self, { input: shapes.which, output: shapes.about }).query(({ ctx, input }) =>
    readAbout(ctx, input.answerId),
  ),
  /** Keeps it beside the answer and brings it to the coach. Never behind a plan. */
  say: rpc(self, {
    input: shapes.input,
    output: shapes.told,
    keeps: "healthData",
  }).mutation(async ({ ctx, input }) => ({ coach: await say(ctx, input) })),
});
