import type { Tx } from "@springback/db/client";
import type { DraftFact } from "#features/sign-in/schema.ts";
import { factCount } from "#features/timeline/queries.ts";
import { recordFacts } from "#features/timeline/service.ts";
import type { Actor } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import { failureCode } from "#kernel/effects.ts";
import { AppError } from "#kernel/errors.ts";
import { ownScope } from "#kernel/scope.ts";

/** The draft can't become facts. Signing in is not to fail for it. */
export class DraftRefused extends Error {
  override readonly name = "DraftRefused";
}

/**
 * What a visitor answered before signing up becomes facts, unless the runner already has a history.
 * @throws {DraftRefused} when the timeline won't have it
 */
export async function recordDraft(
  tx: Tx,
  actor: Actor,
  draft: readonly DraftFact[],
): Promise<void> {
  if (draft.length === 0) return;
  const scope = ownScope(actor);
  if ((await factCount(tx, scope)) > 0) return;
  try {
    await recordFacts(tx, { actor, scope, now: now() }, draft);
  } catch (error) {
    const refused = error instanceof AppError || failureCode(error).startsWith("QueryFailed");
    throw refused ? new DraftRefused("the draft was refused", { cause: error }) : error;
  }
}
