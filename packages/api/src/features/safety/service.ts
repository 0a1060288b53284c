import { RULES, type RunnerState } from "@springback/core/guidance";
import { type Breach, guideSafely, type Rules } from "@springback/core/safety";
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
  await reportBroken(tx, by, namesOf(breaches));
  return guidance;
}

const namesOf = (breaches: readonly Breach[]): readonly string[] =>
  breaches.map(({ invariant }) => invariant);

/**
 * Tells staff which safety promises were broken and by which rule set; nothing of what the runner told. Once a runner, rule
 * set and day, in the caller's transaction; nothing when none was.
 */
export async function reportBroken(tx: Tx, by: Asking, promises: readonly string[]): Promise<void> {
  if (promises.length === 0) return;
  const broken = [...new Set(promises)].join(" ");
  await raiseAlarm(tx, by, { action: "safety.breach", broken, key: "safetyAlert" });
}

/**
 * A phone and this server answered differently by the same rules from the same facts. The server's answer stands; staff
 * are told, once a runner, rule set and day, in the caller's transaction.
 */
export function reportMismatch(tx: Tx, by: Asking): Promise<void> {
  const action = "answer.mismatch";
  return raiseAlarm(tx, by, { action, broken: action, key: `safetyAlert:${action}` });
}

async function raiseAlarm(
  tx: Tx,
  by: Asking,
  alarm: { readonly action: string; readonly broken: string; readonly key: string },
): Promise<void> {
  const { action, broken, key } = alarm;
  log("error", action, { code: broken, actorId: by.actor.userId });
  const { runnerId } = by.scope;
  const day = new Date(by.now).toISOString().slice(0, "2026-01-01".length);
  const isNew = await enqueue(tx, {
    kind: "safetyAlert",
    dedupeKey: `${key}:${runnerId}:${RULES}:${day}`,
    payload: { rules: RULES, broken, action },
    runnerId,
  });
  if (!isNew) return;
  await recordAudit(tx, by.actor, { action, runnerId, detail: { rules: RULES, broken } });
}
