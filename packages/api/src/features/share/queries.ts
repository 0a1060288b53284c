import type { Tx } from "@springback/db/client";
import { shareLink } from "@springback/db/schema/handover";
import { and, count, desc, eq, gt, isNull } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

type Row = typeof shareLink.$inferSelect;

/** A runner's links, the newest first, without what opens them. */
export function linksOf(
  tx: Tx,
  scope: RunnerScope,
): Promise<Pick<Row, "id" | "asOf" | "expiresAt" | "revokedAt">[]> {
  return tx
    .select({
      id: shareLink.id,
      asOf: shareLink.asOf,
      expiresAt: shareLink.expiresAt,
      revokedAt: shareLink.revokedAt,
    })
    .from(shareLink)
    .where(eq(shareLink.runnerId, scope.runnerId))
    .orderBy(desc(shareLink.asOf), desc(shareLink.id));
}

/** How many links of a runner are open at a moment. */
export async function openLinks(tx: Tx, scope: RunnerScope, at: Date): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(shareLink)
    .where(and(eq(shareLink.runnerId, scope.runnerId), isOpen(at)));
  return row?.n ?? 0;
}

const isOpen = (at: Date) => and(isNull(shareLink.revokedAt), gt(shareLink.expiresAt, at));

/** Adds a link; false when the id is taken. */
export async function addLink(
  tx: Tx,
  scope: RunnerScope,
  row: Omit<typeof shareLink.$inferInsert, "runnerId">,
): Promise<boolean> {
  const added = await tx
    .insert(shareLink)
    .values({ runnerId: scope.runnerId, ...row })
    .onConflictDoNothing()
    .returning({ id: shareLink.id });
  return added.length > 0;
}

/** Closes a link for good; false when the runner has none of that id that isn't closed. */
export async function revokeLink(
  tx: Tx,
  scope: RunnerScope,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<boolean> {
  const revoked = await tx
    .update(shareLink)
    .set({ revokedAt: at })
    .where(
      and(
        eq(shareLink.runnerId, scope.runnerId),
        eq(shareLink.id, id),
        isNull(shareLink.revokedAt),
      ),
    )
    .returning({ id: shareLink.id });
  return revoked.length > 0;
}

/** The link that a secret opens at a moment; read before there is anybody to act as, too. */
export async function linkBySecret(
  tx: Tx,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<Pick<Row, "runnerId" | "id" | "asOf" | "expiresAt"> | undefined> {
  const { runnerId, id, asOf, expiresAt } = shareLink;
  const [row] = await tx
    .select({ runnerId, id, asOf, expiresAt })
    .from(shareLink)
    .where(and(eq(shareLink.tokenHash, tokenHash), isOpen(at)));
  return row;
}
