import * as shapes from "#features/shoes/schema.ts";
import { putShoesAway, readShoes, saveShoes } from "#features/shoes/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const shoes = router({
  /** The runner's pairs and what is advised about them. Never behind a plan: it is their own, and part of today's answer. */
  read: rpc(self, { input: nothing, output: shapes.shoes }).query(({ ctx }) =>
    ctx.tx((tx) => readShoes(tx, ctx)),
  ),
  /** Keeps a pair with the fact that tells of it. */
  save: rpc(self, {
    input: shapes.save,
    output: shapes.shoes,
    keeps: "healthData",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => saveShoes(tx, ctx, input))),
  /** Puts a pair away, or takes it out again. */
  putAway: rpc(self, { input: shapes.putAway, output: shapes.shoes }).mutation(({ ctx, input }) =>
    ctx.tx((tx) => putShoesAway(tx, ctx, input)),
  ),
});
