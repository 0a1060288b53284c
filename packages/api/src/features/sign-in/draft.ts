import { advanceTriage, noFlags } from "@springback/core/triage";
import type { Tx } from "@springback/db/client";
import { recordAndBegin } from "#features/progression/service.ts";
import type { DraftFact } from "#features/sign-in/schema.ts";
import { factCount } from "#features/timeline/queries.ts";
import type { Actor } from "#kernel/actor.ts";
import { agrees } from "#kernel/consent.ts";
import { now } from "#kernel/clock.ts";
import { failureCode } from "#kernel/effects.ts";
import { AppError } from "#kernel/errors.ts";
import { ownScope } from "#kernel/scope.ts";

/** The draft can't become facts. Signing in is not to fail for it. */
export class DraftRefused extends Error {
  override readonly name = "DraftRefused";
}

/** Where the safety questions are asked again. */
const SAFETY_PAGE = "/safety";

/**
 * Where a sign-in leads whose draft is left behind: to the safety questions if it told of a red flag, since nothing of
 * it is on record; null if it told of none. (Whoever knows an address could send a draft along, so it is the person
 * who has to say it again.)
 */
export function pageForLeftDraft(draft: readonly DraftFact[]): string | null {
  const { open } = draft.reduce((state, { entry }) => advanceTriage(state, entry), noFlags());
  // The questions of that page don't ask for an age.
  return open.some((flag) => flag !== "RF-AGE") ? SAFETY_PAGE : null;
}

/**
 * What a visitor answered before signing up becomes facts, unless the runner already has a history or hasn't agreed to their
 * health data being kept: then false.
 * @throws {DraftRefused} when the timeline won't have it
 */
export async function recordDraft(
  tx: Tx,
  actor: Actor,
  draft: readonly DraftFact[],
): Promise<boolean> {
  if (draft.length === 0) return true;
  const scope = ownScope(actor);
  if (!(await agrees(tx, scope, "healthData")) || (await factCount(tx, scope)) > 0) return false;
  try {
    await recordAndBegin(tx, { actor, scope, now: now() }, draft);
    return true;
  } catch (error) {
    const refused = error instanceof AppError || failureCode(error).startsWith("QueryFailed");
    throw refused ? new DraftRefused("the draft was refused", { cause: error }) : error;
  }
}
