import type { Db, Tx } from "@springback/db/client";
import * as queries from "#features/account/queries.ts";
import type { Overview, Trace } from "#features/account/schema.ts";
import { type Actor, SYSTEM } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError } from "#kernel/errors.ts";
import { enqueue } from "#kernel/outbox.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** How many lines the page shows: a deed of somebody's on a day is one. Ours. */
const TRACES_SHOWN = 200;

/** @throws {AppError} NOT_FOUND */
export async function readOverview(tx: Tx, scope: RunnerScope, now: number): Promise<Overview> {
  const found = await queries.overviewOf(tx, scope);
  if (!found) throw new AppError("NOT_FOUND");
  return { ...found, now: new Date(now).toISOString() };
}

/** Who did what with the runner's record, and when. */
export async function readTraces(
  db: Db,
  asRunner: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  scope: RunnerScope,
): Promise<Trace[]> {
  const rows = await asRunner((tx) => queries.tracesOf(tx, scope, TRACES_SHOWN));
  const ids = new Set(rows.flatMap((row) => row.actorId ?? []));
  const names = await db.withActor(SYSTEM, (tx) => queries.namesOf(tx, [...ids]));
  return rows.map((row) => ({
    id: row.id,
    at: row.at.getTime(),
    name: row.actorId === null ? null : (names.get(row.actorId) ?? null),
    role: row.actorRole,
    action: row.action,
    times: row.times,
  }));
}

/**
 * Deletes the runner's account, history and sessions in one transaction, notes that it was done, and has the payment
 * service forget the customer, which ends a running subscription at once. The audit keeps ids that lead to nobody.
 */
export async function deleteAccount(tx: Tx, actor: Actor, scope: RunnerScope): Promise<void> {
  const { runnerId } = scope;
  const customerId = await queries.customerOf(tx, scope);
  await recordAudit(tx, actor, { action: "account.delete", runnerId });
  await queries.deleteOwnAccount(tx);
  if (customerId === null) return;
  // After the deletion, which takes the person's waiting effects with it.
  await enqueue(tx, {
    kind: "closeCustomer",
    dedupeKey: `closeCustomer:${customerId}`,
    payload: { customerId },
    runnerId,
  });
}
