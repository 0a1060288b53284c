import { advanceBy, foldEntries, RULES, type RunnerState } from "@springback/core/guidance";
import type { Rules } from "@springback/core/safety";
import type { Guidance } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import type { decision, PhoneAnswer } from "@springback/db/schema/runner";
import { settleFlare } from "#features/flare/service.ts";
import { answerSafely } from "#features/safety/service.ts";
import * as queries from "#features/timeline/queries.ts";
import type { NewFact, Recorded } from "#features/timeline/schema.ts";
import { type Recording, storeFact, type StoredFact } from "#features/timeline/store-fact.ts";
import { recordAudit } from "#kernel/audit.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { enqueue } from "#kernel/outbox.ts";
import type { RunnerScope } from "#kernel/scope.ts";

export type { Recording } from "#features/timeline/store-fact.ts";

interface AnswerOptions {
  /** For tests that plant a fault. */
  readonly rules?: Rules | undefined;
  /** What the phone that sent the facts had answered by itself. */
  readonly phoneAnswer?: PhoneAnswer | null;
}

/** What came of recording: each fact's fate, and the answer the rules give now. */
export interface RecordResult {
  readonly recorded: readonly Recorded[];
  readonly guidance: Guidance;
}

/**
 * The one way into a runner's history. In the caller's transaction: stores each fact once, brings the state up to date,
 * asks the rules again, and keeps the answer with the rule set that gave it, an audit row, and a coach alert if due.
 * @throws {AppError} INVALID for a fact from the future, a settling of an unknown session or a wrong correction;
 * CONFLICT for an id that already holds something else. Nothing is stored then. `rules` is for tests that plant a fault.
 */
export async function recordFacts(
  tx: Tx,
  by: Recording,
  facts: readonly NewFact[],
  rules?: Rules,
): Promise<RecordResult> {
  await queries.lockHistory(tx, by.scope);
  const { zone } = await queries.settingsOf(tx, by.scope);
  const stored: StoredFact[] = [];
  for (const told of facts) stored.push(await storeFact(tx, { ...by, zone }, told));
  const saved = stored.flatMap(({ kept }) => kept ?? []);
  const guidance = await answerAfter(tx, by, saved, { rules });
  return { recorded: stored.map(({ recorded }) => recorded), guidance };
}

/**
 * What follows the storing of facts, in the same transaction and under the same lock: the state brought up to date, the
 * rules asked again, and, where facts came, their answer kept and an open flare ended that they end.
 */
export async function answerAfter(
  tx: Tx,
  by: Recording,
  saved: readonly NewFact[],
  { rules, phoneAnswer = null }: AnswerOptions = {},
): Promise<Guidance> {
  const state = await bringUpToDate(tx, by.scope, saved);
  const question = { at: new Date(by.now).toISOString() };
  const guidance = await answerSafely(tx, by, { state, question }, rules);
  if (saved.length > 0) {
    await keepAnswer(tx, by, saved, { guidance, phoneAnswer });
    await settleFlare(tx, by, guidance);
  }
  return guidance;
}

/** The state of a runner's history, from the cache when it is current, rebuilt from the facts when not. */
export async function readState(tx: Tx, scope: RunnerScope): Promise<RunnerState> {
  const cached = await queries.cachedState(tx, scope);
  const total = await queries.factCount(tx, scope);
  if (cached && cached.rules === RULES && cached.factCount === total) {
    return cached.state as RunnerState;
  }
  return rebuild(tx, scope);
}

/** Adds new facts to the cached state, or rebuilds it when one is late or corrects another. */
async function bringUpToDate(
  tx: Tx,
  scope: RunnerScope,
  saved: readonly NewFact[],
): Promise<RunnerState> {
  const cached = await queries.cachedState(tx, scope);
  const total = await queries.factCount(tx, scope);
  const current = cached?.rules === RULES && cached.factCount === total - saved.length;
  const added = current ? advanceBy(cached.state as RunnerState, saved) : null;
  const state = added ?? (await rebuild(tx, scope));
  if (saved.length > 0 || !current) await keepState(tx, scope, { state, total });
  return state;
}

/** Folds the whole history anew: the settings it is read under have changed. The caller holds its lock. */
export async function foldAnew(tx: Tx, scope: RunnerScope): Promise<void> {
  const total = await queries.factCount(tx, scope);
  await keepState(tx, scope, { state: await rebuild(tx, scope), total });
}

async function keepState(
  tx: Tx,
  { runnerId }: RunnerScope,
  { state, total }: { readonly state: RunnerState; readonly total: number },
): Promise<void> {
  const through = state.latestAt === null ? null : new Date(state.latestAt);
  await queries.saveState(tx, { runnerId, rules: RULES, state, through, factCount: total });
}

async function rebuild(tx: Tx, scope: RunnerScope): Promise<RunnerState> {
  const settings = await queries.settingsOf(tx, scope);
  return foldEntries(settings, queries.entriesInForce(await queries.allFacts(tx, scope)));
}

async function keepAnswer(
  tx: Tx,
  by: Recording,
  saved: readonly NewFact[],
  { guidance, phoneAnswer }: Pick<typeof decision.$inferInsert, "guidance" | "phoneAnswer">,
): Promise<void> {
  const [before] = await queries.lastDecisions(tx, by.scope, 1);
  const decisionId = uuidv7();
  await queries.insertDecision(tx, {
    runnerId: by.scope.runnerId,
    id: decisionId,
    askedAt: new Date(by.now),
    rules: RULES,
    question: { at: guidance.at },
    guidance,
    causeId: saved.at(-1)?.id ?? null,
    phoneAnswer,
  });
  await recordAudit(tx, by.actor, {
    action: "fact.record",
    runnerId: by.scope.runnerId,
    detail: { facts: saved.length, decisionId },
  });
  if (needsCoach(before?.guidance ?? null, guidance)) {
    await enqueue(tx, {
      kind: "coachAlert",
      dedupeKey: `coachAlert:${decisionId}`,
      // A red flag is told at once; anything else may wait for the next mail.
      payload: { decisionId, urgent: guidance.refer !== null },
      runnerId: by.scope.runnerId,
    });
  }
}

/** A coach is called when a flag opens or changes, or the answer turns to rest. */
function needsCoach(before: Guidance | null, now: Guidance): boolean {
  if (now.refer && now.refer.flag !== before?.refer?.flag) return true;
  return now.decision === "rest" && before !== null && before.decision !== "rest";
}
