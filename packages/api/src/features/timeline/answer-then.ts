import { answerThen, type AnswerThen } from "@springback/core/answer-then";
import type { Tx } from "@springback/db/client";
import { z } from "zod";
import { guidanceSchema } from "#features/guidance/schema.ts";
import { answersBy } from "#features/messages/queries.ts";
import { FREE, keptAsOf, readKept } from "#features/timeline/kept.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** An earlier answer as it was given, and what stands behind it. Made by core, so its type is its contract. */
export const openedAnswer = z.object({
  id: z.uuid(),
  askedAt: z.string(),
  rules: z.string(),
  guidance: guidanceSchema,
  behind: z.custom<AnswerThen>(
    (value) => typeof value === "object" && value !== null && "considered" in value,
  ),
});

/**
 * Opens an answer of the runner's: asked again from the facts that had reached the server by then.
 * @throws {AppError} NOT_FOUND for an answer that isn't theirs, as for one that isn't there
 */
export async function openAnswer(
  tx: Tx,
  scope: RunnerScope,
  answerId: string,
): Promise<z.infer<typeof openedAnswer>> {
  const [row] = await answersBy(tx, scope, [answerId]);
  if (!row) throw new AppError("NOT_FOUND");
  const { id, askedAt, rules, guidance } = row;
  const known = keptAsOf(await readKept(tx, scope, FREE), askedAt.getTime());
  return {
    ...{ id, askedAt: askedAt.toISOString(), rules, guidance },
    behind: answerThen(known, row),
  };
}
