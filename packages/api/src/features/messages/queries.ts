import type { Db, Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { disagreement, message } from "@springback/db/schema/messages";
import { assignment, decision } from "@springback/db/schema/runner";
import { and, count, desc, eq, exists, inArray, isNull, lte, max, ne, or, sql } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import type { Before } from "#features/messages/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** A runner's thread with one coach. */
export interface Between {
  readonly scope: RunnerScope;
  readonly coachId: string;
}

const inThread = ({ scope, coachId }: Between) =>
  and(eq(message.runnerId, scope.runnerId), eq(message.coachId, coachId));

export type MessageRow = typeof message.$inferSelect;
export type DisagreementRow = typeof disagreement.$inferSelect;

/** Messages of a thread before a line, the newest first. */
export function messagesBefore(
  tx: Tx,
  between: Between,
  before: Before,
  most: number,
): Promise<MessageRow[]> {
  return tx
    .select()
    .from(message)
    .where(
      and(
        inThread(between),
        before &&
          sql`(${message.sentAt}, ${message.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(message.sentAt), desc(message.id))
    .limit(most);
}

/** What a runner didn't agree with while this coach was theirs, before a line, the newest first. */
export function disagreementsBefore(
  tx: Tx,
  { scope, coachId }: Between,
  before: Before,
  most: number,
): Promise<DisagreementRow[]> {
  const theirs = tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(
      and(
        eq(assignment.runnerId, disagreement.runnerId),
        eq(assignment.coachId, coachId),
        lte(assignment.startedAt, disagreement.at),
        or(isNull(assignment.endedAt), sql`${assignment.endedAt} > ${disagreement.at}`),
      ),
    );
  return tx
    .select()
    .from(disagreement)
    .where(
      and(
        eq(disagreement.runnerId, scope.runnerId),
        exists(theirs),
        before &&
          sql`(${disagreement.at}, ${disagreement.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(disagreement.at), desc(disagreement.id))
    .limit(most);
}

/** A runner's stored answers with these ids; ids of anybody else's find nothing. */
export async function answersBy(
  tx: Tx,
  scope: RunnerScope,
  ids: readonly string[],
): Promise<(typeof decision.$inferSelect)[]> {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(decision)
    .where(and(eq(decision.runnerId, scope.runnerId), inArray(decision.id, [...ids])));
}

/** How many messages of a thread somebody else than `reader` wrote and `reader` hasn't seen. */
export async function unseenBy(tx: Tx, between: Between, reader: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(message)
    .where(and(inThread(between), ne(message.authorId, reader), isNull(message.readAt)));
  return row?.n ?? 0;
}

/** How many messages of their coaches a runner hasn't seen. */
export async function unseenByRunner(tx: Tx, scope: RunnerScope): Promise<number> {
  const { runnerId } = scope;
  const [row] = await tx
    .select({ n: count() })
    .from(message)
    .where(
      and(eq(message.runnerId, runnerId), ne(message.authorId, runnerId), isNull(message.readAt)),
    );
  return row?.n ?? 0;
}

/** Each coach a runner has a thread with, with how much of it is new to the runner. */
export function threadsOf(tx: Tx, { runnerId }: RunnerScope) {
  return tx
    .select({
      coachId: message.coachId,
      unread: sql<number>`count(*) filter (where ${message.authorId} <> ${message.runnerId} and ${message.readAt} is null)::int`,
      lastAt: max(message.sentAt),
    })
    .from(message)
    .where(eq(message.runnerId, runnerId))
    .groupBy(message.coachId);
}

/** The message with this id of a runner's, as far as whoever asks may see it. */
export async function messageBy(
  tx: Tx,
  scope: RunnerScope,
  id: string,
): Promise<MessageRow | undefined> {
  const [row] = await tx
    .select()
    .from(message)
    .where(and(eq(message.runnerId, scope.runnerId), eq(message.id, id)));
  return row;
}

/** Stores a message; false when its id holds something already. */
export async function insertMessage(
  tx: Tx,
  scope: RunnerScope,
  row: Omit<typeof message.$inferInsert, "runnerId">,
): Promise<boolean> {
  const stored = await tx
    .insert(message)
    .values({ ...row, runnerId: scope.runnerId })
    .onConflictDoNothing()
    .returning({ id: message.id });
  return stored.length > 0;
}

/** Notes that `reader` saw what the other one wrote up to an instant. */
export async function markSeen(
  tx: Tx,
  between: Between,
  reader: string,
  { through, at }: { readonly through: Date; readonly at: Date },
): Promise<void> {
  await tx
    .update(message)
    .set({ readAt: at })
    .where(
      and(
        inThread(between),
        ne(message.authorId, reader),
        isNull(message.readAt),
        lte(message.sentAt, through),
      ),
    );
}

/** The names of these coaches. Read past the runner's walls, which show only the coach they have now. */
export async function namesOf(
  db: Db,
  coachIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (coachIds.length === 0) return new Map();
  const rows = await db.withActor(SYSTEM, (tx) =>
    tx
      .select({ id: user.id, name: user.name })
      .from(user)
      .where(and(inArray(user.id, [...coachIds]), eq(user.role, "coach"))),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
