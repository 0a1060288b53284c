import type { Tx } from "@springback/db/client";
import { billingAccount } from "@springback/db/schema/billing";
import { user } from "@springback/db/schema/identity";
import { audit } from "@springback/db/schema/operations";
import { runner } from "@springback/db/schema/runner";
import { and, count, desc, eq, inArray, isNull, max, ne, or, sql } from "drizzle-orm";
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

/** What somebody did with a record on one of the runner's days: when last, and how often. */
interface TraceRow {
  readonly id: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly times: number;
}

/**
 * What others did with the record, newest first; what the runner did is their history. The same deed of the same person on one of
 * the runner's days is one row, so that somebody who looks often hides nobody who looked once.
 */
export async function tracesOf(tx: Tx, scope: RunnerScope, most: number): Promise<TraceRow[]> {
  const { actorId, actorRole, action } = audit;
  const last = max(audit.at);
  return tx
    .select({
      ...{ actorId, actorRole, action, times: count() },
      id: sql<number>`max(${audit.id})`.mapWith(Number),
      at: sql<Date>`${last}`.mapWith(audit.at),
    })
    .from(audit)
    .innerJoin(runner, eq(runner.runnerId, audit.runnerId))
    .where(
      and(eq(audit.runnerId, scope.runnerId), or(isNull(actorId), ne(actorId, scope.runnerId))),
    )
    .groupBy(actorId, actorRole, action, sql`(${audit.at} at time zone ${runner.zone})::date`)
    .orderBy(desc(last), desc(max(audit.id)))
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
