import type { Tx } from "@springback/db/client";
import { shoe } from "@springback/db/schema/shoes";
import { and, asc, eq, sql } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

export type ShoeRow = typeof shoe.$inferSelect;

/** Every pair of a runner. */
export function pairsOf(tx: Tx, scope: RunnerScope): Promise<ShoeRow[]> {
  return tx.select().from(shoe).where(eq(shoe.runnerId, scope.runnerId)).orderBy(asc(shoe.id));
}

/** Adds a pair, or changes the one with its id; worn again if it was put away. */
export async function keepPair(
  tx: Tx,
  scope: RunnerScope,
  pair: Pick<ShoeRow, "id" | "label" | "startedOn" | "factId">,
): Promise<void> {
  const { id, ...rest } = { ...pair, retiredOn: null };
  await tx
    .insert(shoe)
    .values({ ...rest, id, runnerId: scope.runnerId })
    .onConflictDoUpdate({ target: [shoe.runnerId, shoe.id], set: rest });
}

/**
 * Says that a pair isn't worn any more from a date (YYYY-MM-DD) on, or that it is again (null). A pair that was put away
 * before keeps its date. False when there is none.
 */
export async function setRetired(
  tx: Tx,
  scope: RunnerScope,
  id: string,
  retiredOn: string | null,
): Promise<boolean> {
  const changed = await tx
    .update(shoe)
    .set({ retiredOn: retiredOn && sql`coalesce(${shoe.retiredOn}, ${retiredOn})` })
    .where(and(eq(shoe.runnerId, scope.runnerId), eq(shoe.id, id)))
    .returning({ id: shoe.id });
  return changed.length > 0;
}
