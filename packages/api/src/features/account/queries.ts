import type { Tx } from "@springback/db/client";
import { billingAccount } from "@springback/db/schema/billing";
import { user } from "@springback/db/schema/identity";
import { audit } from "@springback/db/schema/operations";
import { runner } from "@springback/db/schema/runner";
import { and, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Overview } from "#features/account/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** The account's own line. */
export async function overviewOf(
  tx: Tx,
  scope: RunnerScope,
): Promise<Omit<Overview, "now"> | null> {
  const [row] = await tx
    .select({ name: user.name, email: user.email, zone: runner.zone, since: user.createdAt })
    .from(user)
    .innerJoin(runner, eq(runner.runnerId, user.id))
    .where(eq(user.id, scope.runnerId));
  return row ? { ...row, since: row.since.getTime() } : null;
}

/** What others did with the record, newest first; what the runner did is their history. */
export function tracesOf(
  tx: Tx,
  scope: RunnerScope,
  most: number,
): Promise<(typeof audit.$inferSelect)[]> {
  return tx
    .select()
    .from(audit)
    .where(
      and(
        eq(audit.runnerId, scope.runnerId),
        or(isNull(audit.actorId), ne(audit.actorId, scope.runnerId)),
      ),
    )
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(most);
}

/** Names of people by id. Read past the runner's walls: they may know who saw their record, whoever it was. */
export async function namesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The runner's customer at the payment service, if there ever was one. */
export async function customerOf(tx: Tx, scope: RunnerScope): Promise<string | null> {
  const [row] = await tx
    .select({ customerId: billingAccount.customerId })
    .from(billingAccount)
    .where(eq(billingAccount.runnerId, scope.runnerId));
  return row?.customerId ?? null;
}

/** Deletes the acting runner's account with everything of theirs. The database refuses it to anybody else. */
export async function deleteOwnAccount(tx: Tx): Promise<void> {
  await tx.execute(sql`select delete_own_account()`);
}
