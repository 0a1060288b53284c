import { factsInForce } from "@springback/core/guidance";
import type { Entry, PackId, ProfileId, RunnerSettings } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { decision, fact, runner, runnerState } from "@springback/db/schema/runner";
import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** The settings a runner's facts are read under. @throws {AppError} NOT_FOUND when there is no such runner to see. */
export async function settingsOf(tx: Tx, scope: RunnerScope): Promise<RunnerSettings> {
  const [row] = await tx
    .select({ zone: runner.zone, packs: runner.packs, profile: runner.profile })
    .from(runner)
    .where(eq(runner.runnerId, scope.runnerId));
  if (!row) throw new AppError("NOT_FOUND");
  return {
    zone: row.zone,
    packs: row.packs as readonly PackId[],
    profile: row.profile as ProfileId,
  };
}

/** Makes writes to one runner's history queue up behind each other until this transaction ends. */
export async function lockHistory(tx: Tx, scope: RunnerScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${scope.runnerId}, 0))`);
}

export type FactRow = typeof fact.$inferSelect;

/** Every fact of a runner in time order, equal instants by arrival; corrected ones included. */
export function allFacts(tx: Tx, scope: RunnerScope): Promise<FactRow[]> {
  return tx
    .select()
    .from(fact)
    .where(eq(fact.runnerId, scope.runnerId))
    .orderBy(asc(fact.at), asc(fact.receivedAt), asc(fact.id));
}

/** The entries of the facts in force. */
export function entriesInForce(facts: readonly FactRow[]): Entry[] {
  return factsInForce(facts).map((row) => row.entry);
}

/** How many facts a runner has. */
export async function factCount(tx: Tx, scope: RunnerScope): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(fact).where(eq(fact.runnerId, scope.runnerId));
  return row?.n ?? 0;
}

/** What one fact of a runner can be found by. */
const KEYS = {
  id: (id: string) => eq(fact.id, id),
  /** The correction of the fact with this id. */
  replaces: (id: string) => eq(fact.replaces, id),
  /** The digest of an activity's numbers. */
  sourceKey: (digest: string) => eq(fact.sourceKey, digest),
  /** A session's own id, which its corrections keep. */
  sessionId: (id: string) => and(eq(fact.kind, "session"), sql`${fact.entry} ->> 'id' = ${id}`),
} as const;

/** The runner's fact with this key, or undefined. */
export async function factBy(
  tx: Tx,
  scope: RunnerScope,
  key: keyof typeof KEYS,
  value: string,
): Promise<FactRow | undefined> {
  const [row] = await tx
    .select()
    .from(fact)
    .where(and(eq(fact.runnerId, scope.runnerId), KEYS[key](value)))
    .limit(1);
  return row;
}

/** When a clinician's go-ahead was last recorded for a runner, epoch ms; null when never. */
export async function lastClearance(tx: Tx, scope: RunnerScope): Promise<number | null> {
  const [row] = await tx
    .select({ at: fact.at })
    .from(fact)
    .where(and(eq(fact.runnerId, scope.runnerId), eq(fact.kind, "clearance")))
    .orderBy(desc(fact.at))
    .limit(1);
  return row?.at.getTime() ?? null;
}

/** Stores one fact; false when the id or the activity is already there (nothing is ever overwritten). */
export async function insertFact(tx: Tx, row: typeof fact.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(fact)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: fact.id });
  return inserted.length > 0;
}

/** The cached fold of a runner's facts, or undefined. */
export async function cachedState(
  tx: Tx,
  scope: RunnerScope,
): Promise<typeof runnerState.$inferSelect | undefined> {
  const [row] = await tx.select().from(runnerState).where(eq(runnerState.runnerId, scope.runnerId));
  return row;
}

/** Keeps the fold of a runner's facts. */
export async function saveState(tx: Tx, row: typeof runnerState.$inferInsert): Promise<void> {
  const { runnerId: _, ...rest } = row;
  await tx
    .insert(runnerState)
    .values(row)
    .onConflictDoUpdate({ target: runnerState.runnerId, set: rest });
}

/** The last answers given, newest first. */
export function lastDecisions(
  tx: Tx,
  scope: RunnerScope,
  most: number,
): Promise<(typeof decision.$inferSelect)[]> {
  return tx
    .select()
    .from(decision)
    .where(eq(decision.runnerId, scope.runnerId))
    .orderBy(desc(decision.askedAt), desc(decision.id))
    .limit(most);
}

/** Stores what was answered; rows are never edited. */
export async function insertDecision(tx: Tx, row: typeof decision.$inferInsert): Promise<void> {
  await tx.insert(decision).values(row);
}
