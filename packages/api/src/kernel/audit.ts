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
