import { z } from "zod";
import { openAnswer, openedAnswer } from "#features/timeline/answer-then.ts";
import { recordAndBegin } from "#features/progression/service.ts";
import { checkFlood, checkKind } from "#features/timeline/admission.ts";
import * as queries from "#features/timeline/queries.ts";
import { recordInput, recorded, storedFact } from "#features/timeline/schema.ts";
import { guidanceSchema } from "#features/guidance/schema.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const answers = z.array(
  z.object({ id: z.uuid(), askedAt: z.string(), rules: z.string(), guidance: guidanceSchema }),
);

export const timeline = router({
  /** Stores facts, each once, and answers with what the rules say now. */
  record: rpc(self, {
    input: recordInput,
    output: z.object({ recorded: z.array(recorded), guidance: guidanceSchema }),
    keeps: "healthData",
  }).mutation(({ ctx, input }) => {
    for (const { entry } of input.facts) checkKind(entry);
    checkFlood(
      ctx,
      input.facts.map(({ entry }) => entry),
    );
    return ctx.tx(async (tx) => {
      const result = await recordAndBegin(tx, ctx, input.facts);
      return { recorded: [...result.recorded], guidance: result.guidance };
    });
  }),

  /** The runner's whole history, newest first, corrected facts marked. */
  history: rpc(self, { input: nothing, output: z.array(storedFact) }).query(({ ctx }) =>
    ctx.tx(async (tx) => {
      const facts = await queries.allFacts(tx, ctx.scope);
      const successor = new Map(facts.map((row) => [row.replaces, row.id]));
      return facts.toReversed().map((row) => ({
        id: row.id,
        entry: row.entry,
        replaces: row.replaces,
        replacedBy: successor.get(row.id) ?? null,
        takenOut: row.takenOut,
        recordedBySelf: row.recordedBy === ctx.scope.runnerId,
        cadenceSpm: row.cadenceSpm,
        receivedAt: row.receivedAt.toISOString(),
      }));
    }),
  ),

  /** The last answers given, newest first, each with the rule set that gave it. */
  answers: rpc(self, { input: nothing, output: answers }).query(({ ctx }) =>
    ctx.tx(async (tx) =>
      (await queries.lastDecisions(tx, ctx.scope, 60)).map((row) => ({
        id: row.id,
        askedAt: row.askedAt.toISOString(),
        rules: row.rules,
        guidance: row.guidance,
      })),
    ),
  ),

  /** One answer with what it was made of: each rule and its numbers, from the facts that were known then. Changes nothing. */
  answer: rpc(self, { input: z.object({ answerId: z.uuid() }), output: openedAnswer }).query(
    ({ ctx, input }) => ctx.tx((tx) => openAnswer(tx, ctx.scope, input.answerId)),
  ),
});
