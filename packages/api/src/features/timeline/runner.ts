import { z } from "zod";
import { mayOpenFlag } from "#features/timeline/dating.ts";
import * as queries from "#features/timeline/queries.ts";
import { recordInput, recorded, RUNNER_KINDS, storedFact } from "#features/timeline/schema.ts";
import { recordFacts } from "#features/timeline/service.ts";
import { guidanceSchema } from "#features/guidance/schema.ts";
import { AppError } from "#kernel/errors.ts";
import { self } from "#kernel/policy.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

const counter = new LocalCounter();
/** Facts an hour from one runner. Ours: years of activity files in a day, and no flood that makes every later page slow. */
const FACTS_AN_HOUR = 1000;

const answers = z.array(
  z.object({ id: z.uuid(), askedAt: z.string(), rules: z.string(), guidance: guidanceSchema }),
);

export const timeline = router({
  /** Stores facts, each once, and answers with what the rules say now. */
  record: rpc(self, {
    input: recordInput,
    output: z.object({ recorded: z.array(recorded), guidance: guidanceSchema }),
  }).mutation(({ ctx, input }) => {
    const foreign = input.facts.find(
      ({ entry }) => !RUNNER_KINDS.some((kind) => kind === entry.kind),
    );
    if (foreign) {
      throw new AppError("FORBIDDEN", "Only your coach can record this.");
    }
    const bucket = { key: ctx.scope.runnerId, max: FACTS_AN_HOUR, windowSeconds: 3600 };
    const within = counter.take(bucket, ctx.now, input.facts.length);
    // A safety answer is taken whatever came before it.
    if (!within && !input.facts.some(({ entry }) => mayOpenFlag(entry))) {
      throw new AppError("LIMIT_REACHED");
    }
    return ctx.tx(async (tx) => {
      const result = await recordFacts(tx, ctx, input.facts);
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

  /** Everything as one timeline document, ready to be replayed. */
  export: rpc(self, { input: nothing, output: z.record(z.string(), z.unknown()) }).query(
    ({ ctx }) =>
      ctx.tx(async (tx) => ({
        format: "springback.timeline/1",
        ...(await queries.settingsOf(tx, ctx.scope)),
        entries: queries.entriesInForce(await queries.allFacts(tx, ctx.scope)),
        ask: [{ at: new Date(ctx.now).toISOString() }],
      })),
  ),
});
