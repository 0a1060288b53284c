import type { Tx } from "@springback/db/client";
import { fact } from "@springback/db/schema/runner";
import { eq } from "drizzle-orm";
import type { DraftFact } from "#features/sign-in/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { ownScope, type RunnerScope } from "#kernel/scope.ts";

/** Turns entries into facts, as the timeline does it for any other entry. */
export type RecordFacts = (
  tx: Tx,
  scope: RunnerScope,
  draft: readonly DraftFact[],
) => Promise<unknown>;

// The timeline's own service takes this place once it is there.
const recordFacts: RecordFacts = async () => undefined;

/** What a visitor answered before signing up becomes facts, unless the runner already has a history. */
export async function recordDraft(
  tx: Tx,
  actor: Actor,
  draft: readonly DraftFact[],
): Promise<void> {
  if (draft.length === 0) return;
  const scope = ownScope(actor);
  const existing = await tx
    .select({ id: fact.id })
    .from(fact)
    .where(eq(fact.runnerId, scope.runnerId))
    .limit(1);
  if (existing.length === 0) await recordFacts(tx, scope, draft);
}
