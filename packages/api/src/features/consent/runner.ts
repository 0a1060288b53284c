import { z } from "zod";
import { agree } from "#features/consent/queries.ts";
import { textVersion } from "#features/consent/schema.ts";
import { agrees } from "#kernel/consent.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const answer = z.object({ given: z.boolean() });

/** Storing what a runner answers about their health: agreed to by themselves, once, before anything of it is kept. It ends with the account. */
export const consent = router({
  read: rpc(self, { input: nothing, output: answer }).query(({ ctx }) =>
    ctx.tx(async (tx) => ({ given: await agrees(tx, ctx.scope, "healthData") })),
  ),
  give: rpc(self, { input: z.object({ text: textVersion }), output: answer }).mutation(
    ({ ctx, input: { text } }) =>
      ctx.tx(async (tx) => {
        const given = { purpose: "healthData", textVersion: text } as const;
        await agree(tx, ctx.scope, given, new Date(ctx.now));
        return { given: true };
      }),
  ),
});
