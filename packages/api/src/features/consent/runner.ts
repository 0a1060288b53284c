import { z } from "zod";
import { agree, standing } from "#features/consent/queries.ts";
import * as shapes from "#features/consent/schema.ts";
import { withdrawHealthData } from "#features/consent/service.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

/** Storing what a runner answers about their health: agreed to by themselves, before anything of it is kept, and taken back as easily. */
export const consent = router({
  read: rpc(self, { input: nothing, output: shapes.standing }).query(({ ctx }) =>
    ctx.tx((tx) => standing(tx, ctx.scope, "healthData")),
  ),
  give: rpc(self, {
    input: z.object({ text: shapes.textVersion }),
    output: shapes.standing,
  }).mutation(({ ctx, input: { text } }) =>
    ctx.tx(async (tx) => {
      const given = { purpose: "healthData", textVersion: text } as const;
      await agree(tx, ctx.scope, given, new Date(ctx.now));
      return standing(tx, ctx.scope, "healthData");
    }),
  ),
  /** Nothing more is kept from then on, and nobody else sees what is there. Saying it twice is saying it once. */
  withdraw: rpc(self, { input: nothing, output: shapes.standing }).mutation(({ ctx }) =>
    ctx.tx(async (tx) => {
      await withdrawHealthData(tx, ctx);
      return standing(tx, ctx.scope, "healthData");
    }),
  ),
});
