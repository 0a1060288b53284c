import type { Tx } from "@springback/db/client";
import { audit } from "@springback/db/schema/operations";
import type { Actor } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";

export interface AuditRow {
  /** Dotted verb such as "plan.publish". */
  readonly action: string;
  /** Whose record; null when it is nobody's. */
  readonly runnerId: string | null;
  /** Codes and ids; never a health value. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds one audit row inside the caller's transaction, so that the deed and its trace stand or fall together. */
export async function recordAudit(tx: Tx, actor: Actor | null, row: AuditRow): Promise<void> {
  await tx.insert(audit).values({
    at: new Date(now()),
    actorId: actor?.userId ?? null,
    actorRole: actor?.role ?? "system",
    action: row.action,
    runnerId: row.runnerId,
    detail: row.detail ?? {},
  });
}

/**
 * Notes that an actor is about to read these runners' records. In a transaction of its own and before the read, so that
 * nothing is read untraced and a read that fails leaves its trace.
 */
export async function traceRead(
  ctx: { readonly actor: Actor; readonly tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> },
  action: string,
  runnerIds: readonly string[],
): Promise<void> {
  if (runnerIds.length === 0) return;
  const at = new Date(now());
  const { userId, role } = ctx.actor;
  await ctx.tx((tx) =>
    tx.insert(audit).values(
      runnerIds.map((runnerId) => ({
        ...{ at, actorId: userId, actorRole: role },
        ...{ action, runnerId, detail: {} },
      })),
    ),
  );
}
