import type { Tx } from "@springback/db/client";
import { disagreement } from "@springback/db/schema/messages";
import { and, eq } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

export type DisagreementRow = typeof disagreement.$inferSelect;

/** The runner's disagreement with this id, or undefined. */
export async function disagreementBy(
  tx: Tx,
  scope: RunnerScope,
  id: string,
): Promise<DisagreementRow | undefined> {
  const [row] = await tx
    .select()
    .from(disagreement)
    .where(and(eq(disagreement.runnerId, scope.runnerId), eq(disagreement.id, id)));
  return row;
}

/** Stores that a runner doesn't agree; rows are never edited. */
export async function insertDisagreement(
  tx: Tx,
  scope: RunnerScope,
  row: Omit<typeof disagreement.$inferInsert, "runnerId">,
): Promise<void> {
  await tx.insert(disagreement).values({ ...row, runnerId: scope.runnerId });
}
