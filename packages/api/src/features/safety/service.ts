import { RULES, type RunnerState } from "@springback/core/guidance";
import {
  type Breach,
  guideSafely,
  type Rules,
  type StrengthQuestion,
  type StrengthRules,
  strengthSafely,
} from "@springback/core/safety";
import type { StrengthSession } from "@springback/core/strength";
import type { Guidance, Question } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import type { Actor } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { log } from "#kernel/log.ts";
import { enqueue } from "#kernel/outbox.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Who asks, about whom, and when (epoch ms). */
export interface Asking {
  readonly actor: Actor;
  readonly scope: RunnerScope;
  readonly now: number;
}

/**
 * The rules' answer as it may leave the server. Where it broke a safety invariant it is rest, and staff are told: once a
 * runner, rule set and day, in the caller's transaction. `rules` is for tests that plant a fault.
 */
export async function answerSafely(
  tx: Tx,
  by: Asking,
  { state, question }: { readonly state: RunnerState; readonly question: Question },
  rules?: Rules,
): Promise<Guidance> {
  const { guidance, breaches } = guideSafely(state, question, rules);
  await report(tx, by, breaches);
  return guidance;
}

/** Today's strength session as it may leave the server; what breaks an invariant is answered by an empty one. */
export async function sessionSafely(
  tx: Tx,
  by: Asking,
  question: StrengthQuestion,
  rules?: StrengthRules,
): Promise<StrengthSession> {
  const { session, breaches } = strengthSafely(question, rules);
  await report(tx, by, breaches);
  return session;
}

/** Says which invariants were broken and by which rule set; nothing of what the runner told. */
async function report(tx: Tx, by: Asking, breaches: readonly Breach[]): Promise<void> {
  if (breaches.length === 0) return;
  const broken = [...new Set(breaches.map(({ invariant }) => invariant))].join(" ");
  log("error", "safety.breach", { code: broken, actorId: by.actor.userId });
  const { runnerId } = by.scope;
  const day = new Date(by.now).toISOString().slice(0, "2026-01-01".length);
  const isNew = await enqueue(tx, {
    kind: "safetyAlert",
    dedupeKey: `safetyAlert:${runnerId}:${RULES}:${day}`,
    payload: { rules: RULES, broken },
    runnerId,
  });
  if (!isNew) return;
  const detail = { rules: RULES, broken };
  await recordAudit(tx, by.actor, { action: "safety.breach", runnerId, detail });
}
