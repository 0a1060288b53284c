import type { Tx } from "@springback/db/client";
import { flare } from "@springback/db/schema/flare";
import { and, desc, eq, gte, inArray, isNull, or } from "drizzle-orm";
import type { KeptFlare } from "#features/flare/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

export type FlareRow = typeof flare.$inferSelect;

const own = (scope: RunnerScope) => eq(flare.runnerId, scope.runnerId);

/** The runner's open flare, or the one with an id; undefined without it. */
export async function flareBy(
  tx: Tx,
  scope: RunnerScope,
  which: { readonly id: string } | "open",
): Promise<FlareRow | undefined> {
  const wanted = which === "open" ? isNull(flare.endedAt) : eq(flare.id, which.id);
  const [row] = await tx
    .select()
    .from(flare)
    .where(and(own(scope), wanted));
  return row;
}

/** The flare that is open, else the last one that usual mornings ended; null without either. */
export async function lastFlare(tx: Tx, scope: RunnerScope): Promise<KeptFlare | null> {
  const [row] = await tx
    .select()
    .from(flare)
    .where(and(own(scope), or(isNull(flare.endedAt), eq(flare.endedBy, "usualMornings"))))
    .orderBy(desc(isNull(flare.endedAt)), desc(flare.at))
    .limit(1);
  if (!row) return null;
  const { id, at, endedAt } = row;
  return { id, at: at.toISOString(), endedAt: endedAt?.toISOString() ?? null };
}

/** How many flares a runner said of since an instant. */
export function flaresSince(tx: Tx, scope: RunnerScope, since: Date): Promise<number> {
  return tx.$count(flare, and(own(scope), gte(flare.at, since)));
}

/** Since when each of these runners has a flare open, epoch ms; who has none isn't in it. */
export async function openFlares(
  tx: Tx,
  scopes: readonly RunnerScope[],
): Promise<ReadonlyMap<string, number>> {
  const ids = scopes.map(({ runnerId }) => runnerId);
  const rows = await tx
    .select({ runnerId: flare.runnerId, at: flare.at })
    .from(flare)
    .where(and(inArray(flare.runnerId, ids), isNull(flare.endedAt)));
  return new Map(rows.map(({ runnerId, at }) => [runnerId, at.getTime()]));
}

/** Stores that a runner said it got worse. */
export async function insertFlare(
  tx: Tx,
  scope: RunnerScope,
  row: Omit<typeof flare.$inferInsert, "runnerId">,
): Promise<void> {
  await tx.insert(flare).values({ ...row, runnerId: scope.runnerId });
}

/** Ends an open flare; one that has ended stays as it is. */
export async function endFlare(
  tx: Tx,
  scope: RunnerScope,
  id: string,
  end: { readonly endedAt: Date; readonly endedBy: NonNullable<FlareRow["endedBy"]> },
): Promise<void> {
  await tx
    .update(flare)
    .set(end)
    .where(and(own(scope), eq(flare.id, id), isNull(flare.endedAt)));
}
