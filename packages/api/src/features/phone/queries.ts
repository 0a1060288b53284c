import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { assignment, fact } from "@springback/db/schema/runner";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Cursor } from "#features/phone/cursor.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** The next facts of a runner after a place, in the order in which they reached us. */
export function factsAfter(tx: Tx, scope: RunnerScope, after: Cursor | null, most: number) {
  // A cursor counts whole milliseconds; rows written by hand may not.
  const received = sql`date_trunc('milliseconds', ${fact.receivedAt})`;
  const place = after && sql`(${new Date(after.ms).toISOString()}::timestamptz, ${after.id}::uuid)`;
  return tx
    .select({
      id: fact.id,
      entry: fact.entry,
      replaces: fact.replaces,
      cadenceSpm: fact.cadenceSpm,
      receivedAt: fact.receivedAt,
    })
    .from(fact)
    .where(
      and(
        eq(fact.runnerId, scope.runnerId),
        place ? sql`(${received}, ${fact.id}) > ${place}` : undefined,
      ),
    )
    .orderBy(asc(received), asc(fact.id))
    .limit(most);
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
