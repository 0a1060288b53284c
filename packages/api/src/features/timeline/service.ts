import { injuryFaults } from "@springback/core/format";
import { advanceBy, foldEntries, RULES, type RunnerState } from "@springback/core/guidance";
import type { Rules } from "@springback/core/safety";
import type { Guidance } from "@springback/core/timeline";
import type { Tx } from "@springback/db/client";
import { entryHash } from "@springback/db/entry-hash";
import { answerSafely } from "#features/safety/service.ts";
import { storedEntry, whenOf } from "#features/timeline/dating.ts";
import * as queries from "#features/timeline/queries.ts";
import { type NewFact, type Recorded, REPLACEABLE_KINDS } from "#features/timeline/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError } from "#kernel/errors.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { enqueue } from "#kernel/outbox.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Who records, on whose history, at which instant. */
export interface Recording {
  readonly actor: Actor;
  readonly scope: RunnerScope;
  readonly now: number;
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
  const recorded: Recorded[] = [];
  const saved: NewFact[] = [];
  for (const told of facts) {
    const entry = await storedEntry(tx, by, told.entry);
    const outcome = await recordOne(tx, by, told, entry);
    recorded.push(outcome);
    if (outcome.status === "saved") saved.push({ ...told, entry });
  }
  const state = await bringUpToDate(tx, by.scope, saved);
  const question = { at: new Date(by.now).toISOString() };
  const guidance = await answerSafely(tx, by, { state, question }, rules);
  if (saved.length > 0) await keepAnswer(tx, by, saved, guidance);
  return { recorded, guidance };
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

async function recordOne(
  tx: Tx,
  by: Recording,
  fact: NewFact,
  entry: NewFact["entry"],
): Promise<Recorded> {
  const same = await alreadyThere(tx, by.scope, fact);
  if (same) return same;
  const replaced = await checkReferences(tx, by.scope, fact);
  const inserted = await queries.insertFact(tx, {
    runnerId: by.scope.runnerId,
    id: fact.id,
    kind: entry.kind,
    at: new Date(whenOf(entry)),
    entry,
    // Of what was sent, which is what a repeated form is compared with.
    entryHash: entryHash(fact.entry),
    replaces: fact.replaces ?? null,
    sourceKey: fact.sourceKey ?? null,
    // What the file told stays with the session when its answers are corrected.
    cadenceSpm: fact.cadenceSpm ?? replaced?.cadenceSpm ?? null,
    recordedBy: by.actor.userId,
    receivedAt: new Date(by.now),
  });
  if (!inserted) throw new AppError("CONFLICT");
  return { id: fact.id, status: "saved", existingId: null };
}

async function alreadyThere(
  tx: Tx,
  scope: RunnerScope,
  fact: NewFact,
): Promise<Recorded | undefined> {
  const byId = await queries.factBy(tx, scope, "id", fact.id);
  if (byId) {
    if (byId.entryHash !== entryHash(fact.entry)) {
      throw new AppError(
        "CONFLICT",
        "This was already saved with other answers. Reload to see what is stored.",
      );
    }
    return { id: fact.id, status: "alreadySaved", existingId: null };
  }
  const bySource =
    fact.sourceKey &&
    fact.entry.kind === "session" &&
    (await queries.factBy(tx, scope, "sourceKey", fact.sourceKey));
  if (bySource) return { id: fact.id, status: "sameActivity", existingId: bySource.id };
  return undefined;
}

function refuse(message: string): never {
  throw new AppError("INVALID", message);
}

/** An injury is one of the runner's packs, and an intake tells of the side and site that it names. */
async function checkInjury(tx: Tx, scope: RunnerScope, entry: NewFact["entry"]): Promise<void> {
  if (!entry.injury) return;
  const { packs } = await queries.settingsOf(tx, scope);
  const [fault] = injuryFaults(entry, new Set(packs));
  if (fault) refuse(`The injury doesn't fit: ${fault.message}.`);
}

/** The fact that this one corrects, once everything it names is known to be there. */
async function checkReferences(
  tx: Tx,
  scope: RunnerScope,
  fact: NewFact,
): Promise<queries.FactRow | undefined> {
  const { entry } = fact;
  // An activity is known again by its numbers. No other fact may be taken for one that is there already.
  if (fact.sourceKey && entry.kind !== "session") refuse("Only a session comes from a file.");
  if (entry.kind === "session" && !fact.replaces && entry.id !== fact.id) {
    refuse("A session's id has to be the id it is saved under.");
  }
  await checkInjury(tx, scope, entry);
  if (entry.kind === "settling") {
    const session = await queries.factBy(tx, scope, "sessionId", entry.session);
    if (!session) refuse("There is no such session to answer for.");
    const whose = session?.entry.injury ?? entry.injury ?? null;
    if (entry.injury && whose !== entry.injury) refuse("That session was about another injury.");
  }
  if (!fact.replaces) return undefined;
  const replaced = await queries.factBy(tx, scope, "id", fact.replaces);
  if (!replaced) return refuse("There is nothing to correct under that id.");
  if (replaced.kind !== entry.kind || !REPLACEABLE_KINDS.some((kind) => kind === entry.kind)) {
    refuse("This can't be taken back. Add a new answer instead.");
  }
  if (
    entry.kind === "session" &&
    replaced.entry.kind === "session" &&
    replaced.entry.id !== entry.id
  ) {
    refuse("A corrected session keeps its id.");
  }
  if (await queries.factBy(tx, scope, "replaces", fact.replaces)) {
    throw new AppError("CONFLICT", "This was corrected before. Reload to see the newer version.");
  }
  return replaced;
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
  if (saved.length > 0 || !current) {
    await queries.saveState(tx, {
      runnerId: scope.runnerId,
      rules: RULES,
      state,
      through: state.latestAt === null ? null : new Date(state.latestAt),
      factCount: total,
    });
  }
  return state;
}

async function rebuild(tx: Tx, scope: RunnerScope): Promise<RunnerState> {
  const settings = await queries.settingsOf(tx, scope);
  return foldEntries(settings, queries.entriesInForce(await queries.allFacts(tx, scope)));
}

async function keepAnswer(
  tx: Tx,
  by: Recording,
  saved: readonly NewFact[],
  guidance: Guidance,
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
