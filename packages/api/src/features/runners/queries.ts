import type { Entry } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { assignment, fact, runner } from "@springback/db/schema/runner";
import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

/** Who a runner is to their coach: name, zone, profile, and since when they are looked after. */
export async function personOf(tx: Tx, scope: RunnerScope, coachId: string) {
  const [row] = await tx
    .select({
      name: user.name,
      zone: runner.zone,
      profile: runner.profile,
      since: assignment.startedAt,
    })
    .from(runner)
    .innerJoin(user, eq(user.id, runner.runnerId))
    .leftJoin(
      assignment,
      and(
        eq(assignment.runnerId, runner.runnerId),
        eq(assignment.coachId, coachId),
        isNull(assignment.endedAt),
      ),
    )
    .where(eq(runner.runnerId, scope.runnerId));
  return row;
}

/** The facts that can open or close a red flag, in time order. */
export async function flagFacts(tx: Tx, scope: RunnerScope): Promise<readonly Entry[]> {
  const rows = await tx
    .select({ entry: fact.entry })
    .from(fact)
    .where(
      and(eq(fact.runnerId, scope.runnerId), inArray(fact.kind, ["intake", "flag", "clearance"])),
    )
    .orderBy(asc(fact.at), asc(fact.receivedAt), asc(fact.id));
  return rows.map((row) => row.entry);
}

/** When the runner last told anything themself, or undefined. */
export async function lastWordOf(tx: Tx, scope: RunnerScope): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: fact.at })
    .from(fact)
    .where(and(eq(fact.runnerId, scope.runnerId), eq(fact.recordedBy, scope.runnerId)))
    .orderBy(desc(fact.at))
    .limit(1);
  return row?.at;
}

/** Whether safety answers of a runner reached us after an instant. */
export async function toldSince(tx: Tx, scope: RunnerScope, since: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: fact.id })
    .from(fact)
    .where(
      and(
        eq(fact.runnerId, scope.runnerId),
        inArray(fact.kind, ["intake", "flag"]),
        gt(fact.receivedAt, since),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
