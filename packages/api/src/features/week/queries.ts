import type { Tx } from "@springback/db/client";
import { type OfferedDays, runnerSetting } from "@springback/db/schema/settings";
import { weekPlan } from "@springback/db/schema/week";
import { and, desc, eq, gte, isNotNull } from "drizzle-orm";
import type { RunnerScope } from "#kernel/scope.ts";

/** A version of a week as it is stored. */
export type WeekRow = typeof weekPlan.$inferSelect;

/** The version in force of every week that begins on a local date or later, the latest week first. */
export function weeksSince(tx: Tx, scope: RunnerScope, from: string): Promise<WeekRow[]> {
  return tx
    .selectDistinctOn([weekPlan.fromDate])
    .from(weekPlan)
    .where(and(eq(weekPlan.runnerId, scope.runnerId), gte(weekPlan.fromDate, from)))
    .orderBy(desc(weekPlan.fromDate), desc(weekPlan.version));
}

/** One version of a week, or undefined. */
export async function versionOf(
  tx: Tx,
  scope: RunnerScope,
  at: { readonly from: string; readonly version: number },
): Promise<WeekRow | undefined> {
  const { runnerId } = scope;
  const is = and(eq(weekPlan.fromDate, at.from), eq(weekPlan.version, at.version));
  const [row] = await tx
    .select()
    .from(weekPlan)
    .where(and(eq(weekPlan.runnerId, runnerId), is));
  return row;
}

/** Why the week is as it is, from the last time it was built; null for one that never was. */
export async function reasonsOf(
  tx: Tx,
  scope: RunnerScope,
  from: string,
): Promise<WeekRow["reasons"]> {
  const ofWeek = and(eq(weekPlan.runnerId, scope.runnerId), eq(weekPlan.fromDate, from));
  const [row] = await tx
    .select({ reasons: weekPlan.reasons })
    .from(weekPlan)
    .where(and(ofWeek, isNotNull(weekPlan.reasons)))
    .orderBy(desc(weekPlan.version))
    .limit(1);
  return row?.reasons ?? null;
}

/** Stores a version. The runner's history is locked, so nobody takes its number meanwhile. */
export async function insertWeek(tx: Tx, row: typeof weekPlan.$inferInsert): Promise<void> {
  await tx.insert(weekPlan).values(row);
}

/** The days a runner offers; null until they said. */
export async function offeredDays(tx: Tx, scope: RunnerScope): Promise<OfferedDays | null> {
  const [row] = await tx
    .select({ week: runnerSetting.week })
    .from(runnerSetting)
    .where(eq(runnerSetting.runnerId, scope.runnerId));
  return row?.week ?? null;
}

/** Keeps the days a runner offers. */
export async function saveOfferedDays(
  tx: Tx,
  scope: RunnerScope,
  week: OfferedDays,
): Promise<void> {
  await tx
    .insert(runnerSetting)
    .values({ runnerId: scope.runnerId, week })
    .onConflictDoUpdate({ target: runnerSetting.runnerId, set: { week } });
}
