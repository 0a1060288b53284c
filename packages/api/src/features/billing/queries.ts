import type { AccessGrant } from "@springback/core/entitlements";
import type { Tx } from "@springback/db/client";
import {
  accessGrant,
  billingAccount,
  checkoutAttempt,
  stripeEvent,
} from "@springback/db/schema/billing";
import { user } from "@springback/db/schema/identity";
import { and, desc, eq, sql } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

export type Account = typeof billingAccount.$inferSelect;
export type Attempt = typeof checkoutAttempt.$inferSelect;

/** A runner's billing account, or null when they never opened a checkout. */
export async function accountOf(tx: Tx, scope: RunnerScope): Promise<Account | null> {
  const [found] = await tx
    .select()
    .from(billingAccount)
    .where(eq(billingAccount.runnerId, scope.runnerId));
  return found ?? null;
}

/** The account of a Stripe customer, for the system only. */
export async function accountOfCustomer(tx: Tx, customerId: string): Promise<Account | null> {
  const [found] = await tx
    .select()
    .from(billingAccount)
    .where(eq(billingAccount.customerId, customerId));
  return found ?? null;
}

/** Every account, for reconciliation and the admin's list. */
export async function allAccounts(tx: Tx): Promise<Account[]> {
  return tx.select().from(billingAccount).orderBy(billingAccount.runnerId);
}

/** Writes a snapshot if nobody has written since `version` was read; says whether it did. */
export async function writeSnapshot(
  tx: Tx,
  seen: Pick<Account, "customerId" | "version">,
  change: Pick<Account, "snapshot" | "fetchedAt" | "pendingUntil">,
): Promise<boolean> {
  const written = await tx
    .update(billingAccount)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(eq(billingAccount.customerId, seen.customerId), eq(billingAccount.version, seen.version)),
    )
    .returning({ runnerId: billingAccount.runnerId });
  return written.length === 1;
}

/** Opens an account for a customer; an account that is already there stays as it is. */
export async function addAccount(tx: Tx, scope: RunnerScope, customerId: string): Promise<void> {
  await tx
    .insert(billingAccount)
    .values({ runnerId: scope.runnerId, customerId })
    .onConflictDoNothing();
}

/** Gives a runner whose customer was deleted another one, if nobody has done so since `version`. */
export async function replaceCustomer(tx: Tx, seen: Account, customerId: string): Promise<void> {
  await tx
    .update(billingAccount)
    .set({ customerId, snapshot: null, fetchedAt: null, version: seen.version + 1 })
    .where(
      and(eq(billingAccount.runnerId, seen.runnerId), eq(billingAccount.version, seen.version)),
    );
}

/** Holds the account until the transaction ends, so that two clicks make one checkout. */
export async function lockAccount(tx: Tx, scope: RunnerScope): Promise<void> {
  await tx
    .select({ runnerId: billingAccount.runnerId })
    .from(billingAccount)
    .where(eq(billingAccount.runnerId, scope.runnerId))
    .for("update");
}

/** Notes until when a payment may still come in, so that reconciliation looks sooner. */
export async function setPending(tx: Tx, scope: RunnerScope, until: Date): Promise<void> {
  await tx
    .update(billingAccount)
    .set({ pendingUntil: until })
    .where(eq(billingAccount.runnerId, scope.runnerId));
}

/** A runner's attempts to buy, newest first. */
export async function attemptsOf(tx: Tx, scope: RunnerScope): Promise<Attempt[]> {
  return tx
    .select()
    .from(checkoutAttempt)
    .where(eq(checkoutAttempt.runnerId, scope.runnerId))
    .orderBy(desc(checkoutAttempt.createdAt), desc(checkoutAttempt.id))
    .limit(20);
}

/** The runner's own attempt that led to a session; null for anybody else's session. */
export async function attemptOfSession(
  tx: Tx,
  scope: RunnerScope,
  sessionId: string,
): Promise<Attempt | null> {
  const [found] = await tx
    .select()
    .from(checkoutAttempt)
    .where(
      and(eq(checkoutAttempt.runnerId, scope.runnerId), eq(checkoutAttempt.sessionId, sessionId)),
    );
  return found ?? null;
}

/** Stores an attempt before Stripe hears of it: its id is the idempotency key. */
export async function addAttempt(
  tx: Tx,
  scope: RunnerScope,
  attempt: { readonly id: string; readonly plan: string; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(checkoutAttempt).values({ runnerId: scope.runnerId, ...attempt });
}

/** Notes what became of an attempt. */
export async function changeAttempt(
  tx: Tx,
  scope: RunnerScope,
  id: string,
  change: Partial<Pick<Attempt, "sessionId" | "url" | "expiresAt">>,
): Promise<void> {
  await tx
    .update(checkoutAttempt)
    .set(change)
    .where(and(eq(checkoutAttempt.runnerId, scope.runnerId), eq(checkoutAttempt.id, id)));
}

/** Access given to a runner by hand. */
export async function grantsOf(tx: Tx, scope: RunnerScope): Promise<AccessGrant[]> {
  const rows = await tx.select().from(accessGrant).where(eq(accessGrant.runnerId, scope.runnerId));
  return rows.map(toGrant);
}

/** Everybody's grants, by runner, for the admin's list. */
export async function allGrants(tx: Tx): Promise<ReadonlyMap<string, AccessGrant[]>> {
  const found = new Map<string, AccessGrant[]>();
  for (const row of await tx.select().from(accessGrant)) {
    found.set(row.runnerId, [...(found.get(row.runnerId) ?? []), toGrant(row)]);
  }
  return found;
}

function toGrant(row: typeof accessGrant.$inferSelect): AccessGrant {
  return { level: row.level, startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime() };
}

/** Where a person's receipts go. */
export async function emailOf(tx: Tx, userId: string): Promise<string | null> {
  const [found] = await tx.select({ email: user.email }).from(user).where(eq(user.id, userId));
  return found?.email ?? null;
}

/** Keeps a genuine event once; false when it was here before. */
export async function keepEvent(tx: Tx, event: typeof stripeEvent.$inferInsert): Promise<boolean> {
  const kept = await tx
    .insert(stripeEvent)
    .values(event)
    .onConflictDoNothing()
    .returning({ id: stripeEvent.id });
  return kept.length === 1;
}

/** Accounts with the person they belong to, for the admin's list: names and states, nothing of their health. */
export async function accountsWithPeople(tx: Tx, limit: number, runnerId?: string) {
  return tx
    .select({ account: billingAccount, name: user.name, email: user.email })
    .from(billingAccount)
    .innerJoin(user, eq(user.id, billingAccount.runnerId))
    .where(runnerId === undefined ? undefined : eq(billingAccount.runnerId, runnerId))
    .orderBy(sql`${billingAccount.fetchedAt} desc nulls last`)
    .limit(limit);
}
