import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { message } from "@springback/db/schema/messages";
import { audit } from "@springback/db/schema/operations";
import { phone } from "@springback/db/schema/phone";
import { assignment, fact } from "@springback/db/schema/runner";
import { and, asc, desc, eq, gte, isNull, ne, sql } from "drizzle-orm";
import type { Cursor } from "#features/phone/cursor.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** The next facts of a runner after a place, in the order in which they reached us. */
export function factsAfter(tx: Tx, scope: RunnerScope, after: Cursor | null, most: number) {
  // A cursor counts whole milliseconds; rows written by hand may not.
  const received = sql`date_trunc('milliseconds', ${fact.receivedAt})`;
  const from = after && new Date(after.ms);
  const place = after && sql`(${from?.toISOString()}::timestamptz, ${after.id}::uuid)`;
  return tx
    .select({
      id: fact.id,
      entry: fact.entry,
      replaces: fact.replaces,
      takenOut: fact.takenOut,
      cadenceSpm: fact.cadenceSpm,
      receivedAt: fact.receivedAt,
    })
    .from(fact)
    .where(
      and(
        eq(fact.runnerId, scope.runnerId),
        // Says no more than the place does, and can be looked up.
        from ? gte(fact.receivedAt, from) : undefined,
        place ? sql`(${received}, ${fact.id}) > ${place}` : undefined,
      ),
    )
    .orderBy(asc(received), asc(fact.id))
    .limit(most);
}

/** Whether it is on record that a runner deleted their account. */
export async function wasDeleted(tx: Tx, runnerId: string): Promise<boolean> {
  const is = and(eq(audit.runnerId, runnerId), eq(audit.action, "account.delete"));
  return (await tx.$count(audit, is)) > 0;
}

/** How many messages of coaches a runner hasn't read. */
export function unreadCount(tx: Tx, scope: RunnerScope): Promise<number> {
  const { runnerId } = scope;
  return tx.$count(
    message,
    and(eq(message.runnerId, runnerId), ne(message.authorId, runnerId), isNull(message.readAt)),
  );
}

/** When a store of the runner's was last synced; null for one that isn't theirs. */
export async function lastSyncOf(
  tx: Tx,
  scope: RunnerScope,
  phoneId: string,
): Promise<Date | null> {
  const [row] = await tx
    .select({ at: phone.lastSyncAt })
    .from(phone)
    .where(and(eq(phone.runnerId, scope.runnerId), eq(phone.id, phoneId)));
  return row?.at ?? null;
}

/** Notes that a store of the runner's was synced. */
export async function noteSync(tx: Tx, scope: RunnerScope, id: string, at: Date): Promise<void> {
  await tx
    .insert(phone)
    .values({ runnerId: scope.runnerId, id, lastSyncAt: at })
    .onConflictDoUpdate({ target: [phone.runnerId, phone.id], set: { lastSyncAt: at } });
}

/** The name of the coach a runner has now; null without one. */
export async function coachOf(tx: Tx, scope: RunnerScope): Promise<string | null> {
  const [row] = await tx
    .select({ name: user.name })
    .from(assignment)
    .innerJoin(user, eq(user.id, assignment.coachId))
    .where(and(eq(assignment.runnerId, scope.runnerId), isNull(assignment.endedAt)))
    .orderBy(desc(assignment.startedAt))
    .limit(1);
  return row?.name ?? null;
}
