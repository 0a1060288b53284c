import type { Tx } from "@springback/db/client";
import { outbox } from "@springback/db/schema/operations";
import { uuidv7 } from "#kernel/ids.ts";

export type OutboxKind = typeof outbox.$inferInsert.kind;

export interface Effect {
  readonly kind: OutboxKind;
  /** One row per intent: asking again with the same key adds nothing. */
  readonly dedupeKey: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runnerId?: string | null;
  /** Chosen by the caller when the effect's content hangs on it. */
  readonly id?: string;
}

/**
 * Notes an effect inside the transaction that causes it; the worker carries it out after the commit, at least once. False
 * when the same intent was noted before.
 */
export async function enqueue(tx: Tx, effect: Effect): Promise<boolean> {
  const noted = await tx
    .insert(outbox)
    .values({
      id: effect.id ?? uuidv7(),
      kind: effect.kind,
      dedupeKey: effect.dedupeKey,
      payload: { ...effect.payload },
      runnerId: effect.runnerId ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  return noted.length > 0;
}
