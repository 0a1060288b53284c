import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { plan } from "@springback/db/schema/plan";
import { fact } from "@springback/db/schema/runner";
import { and, desc, eq, sql } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

const withCoach = {
  id: plan.id,
  version: plan.version,
  title: plan.title,
  note: plan.note,
  items: plan.items,
  kept: plan.kept,
  coachId: plan.coachId,
  /** The fact that assigned the version carries the coach's name: coaches can't look each other up. */
  coachName: sql<string | null>`coalesce(${fact.entry} ->> 'by', ${user.name})`,
  publishedAt: plan.publishedAt,
};

/** The plan in force, or undefined: the highest version. */
export async function planInForce(tx: Tx, scope: RunnerScope) {
  const [row] = await tx
    .select(withCoach)
    .from(plan)
    .leftJoin(user, eq(user.id, plan.coachId))
    .leftJoin(fact, and(eq(fact.runnerId, plan.runnerId), eq(fact.id, plan.id)))
    .where(eq(plan.runnerId, scope.runnerId))
    .orderBy(desc(plan.version))
    .limit(1);
  return row;
}
export type PlanInForce = NonNullable<Awaited<ReturnType<typeof planInForce>>>;

/** One published version by its id, or undefined. */
export async function planById(tx: Tx, scope: RunnerScope, id: string) {
  const [row] = await tx
    .select(withCoach)
    .from(plan)
    .leftJoin(user, eq(user.id, plan.coachId))
    .leftJoin(fact, and(eq(fact.runnerId, plan.runnerId), eq(fact.id, plan.id)))
    .where(and(eq(plan.runnerId, scope.runnerId), eq(plan.id, id)));
  return row;
}

/** Stores a version; false when that version or id is already taken. Nothing is ever overwritten. */
export async function insertPlan(tx: Tx, row: typeof plan.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(plan)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: plan.id });
  return inserted.length > 0;
}

/** The name a runner goes by. */
export async function nameOf(tx: Tx, scope: RunnerScope): Promise<string> {
  const [row] = await tx.select({ name: user.name }).from(user).where(eq(user.id, scope.runnerId));
  return row?.name ?? "";
}
