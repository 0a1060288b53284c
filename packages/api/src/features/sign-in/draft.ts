import type { Tx } from "@springback/db/client";
import type { DraftFact } from "#features/sign-in/schema.ts";
import { factCount } from "#features/timeline/queries.ts";
import { recordFacts } from "#features/timeline/service.ts";
import type { Actor } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import { ownScope } from "#kernel/scope.ts";

/** What a visitor answered before signing up becomes facts, unless the runner already has a history. */
export async function recordDraft(
  tx: Tx,
  actor: Actor,
  draft: readonly DraftFact[],
): Promise<void> {
  if (draft.length === 0) return;
  const scope = ownScope(actor);
  if ((await factCount(tx, scope)) > 0) return;
  await recordFacts(tx, { actor, scope, now: now() }, draft);
}
