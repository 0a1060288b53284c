import type { Db, Tx } from "@springback/db/client";
import { outbox } from "@springback/db/schema/operations";
import { and, asc, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import type { Delivered, OutboxRow } from "#kernel/effects.ts";

/** How long a worker may hold a row; after that another one takes it. */
export const LEASE_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 30 * 60;

/** Seconds until the next try: 5, 10, 20, ... up to half an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, 5 * 2 ** Math.max(0, attempts - 1));
}

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;

/**
 * Takes rows that are due, so that no other worker takes them until the lease is over. A worker that dies
 * leaves them to the next one. Leases run on the database's clock, which no test moves.
 */
export async function claim(db: Db, limit: number): Promise<OutboxRow[]> {
  return db.withActor(SYSTEM, async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(isNull(outbox.doneAt), lte(outbox.nextAttemptAt, sql`now()`)))
      .orderBy(asc(outbox.nextAttemptAt))
      .limit(limit)
      .for("update", { skipLocked: true });
    if (due.length === 0) return [];
    return tx
      .update(outbox)
      .set({ attempts: sql`${outbox.attempts} + 1`, nextAttemptAt: inSeconds(LEASE_SECONDS) })
      .where(
        inArray(
          outbox.id,
          due.map((row) => row.id),
        ),
      )
      .returning();
  });
}

/** What stands in a row's `last_error` from the moment it is being sent. */
const SENDING = "sending";

/**
 * For what may be given once or never: notes that a claimed row is about to be sent. False when it isn't this claim's to
 * send: it was being sent before, and nobody can tell whether it arrived; or another worker has taken it since.
 */
export async function markSending(db: Db, row: OutboxRow): Promise<boolean> {
  if (row.lastError === SENDING) return false;
  const marked = await db.withActor(SYSTEM, (tx) =>
    tx
      .update(outbox)
      .set({ lastError: SENDING })
      .where(and(eq(outbox.id, row.id), eq(outbox.attempts, row.attempts), isNull(outbox.doneAt)))
      .returning({ id: outbox.id }),
  );
  return marked.length > 0;
}

async function settleOne(tx: Tx, row: OutboxRow, delivered: Delivered): Promise<void> {
  const mine = eq(outbox.id, row.id);
  switch (delivered.outcome) {
    case "done":
    case "dropped": {
      const lastError = delivered.outcome === "dropped" ? delivered.why : null;
      await tx
        .update(outbox)
        .set({ doneAt: sql`now()`, lastError })
        .where(mine);
      return;
    }
    case "later":
      await tx
        .update(outbox)
        .set({ attempts: row.attempts - 1, nextAttemptAt: inSeconds(delivered.seconds) })
        .where(mine);
      return;
    case "failed":
      await tx
        .update(outbox)
        .set({ nextAttemptAt: inSeconds(backoffSeconds(row.attempts)), lastError: delivered.code })
        .where(mine);
  }
}

/** Writes down what became of claimed rows. */
export async function settle(
  db: Db,
  answers: readonly { readonly row: OutboxRow; readonly delivered: Delivered }[],
): Promise<void> {
  await db.withActor(SYSTEM, async (tx) => {
    for (const { row, delivered } of answers) await settleOne(tx, row, delivered);
  });
}

/** Forgets what was carried out long ago; addresses in payloads don't outlive their use. */
export async function forgetDone(tx: Tx, days: number): Promise<void> {
  await tx.delete(outbox).where(lt(outbox.doneAt, sql`now() - make_interval(days => ${days})`));
}
