import type { Tx } from "@springback/db/client";
import { liveAssignments, liveConsents } from "#features/coaching/queries.ts";
import type { OwnCall } from "#features/coaching/service.ts";
import * as queries from "#features/disagree/queries.ts";
import type { About, Disagreement } from "#features/disagree/schema.ts";
import { readToday } from "#features/guidance/service.ts";
import { keepAnswer } from "#features/messages/answer-of-today.ts";
import { answersBy, namesOf } from "#features/messages/queries.ts";
import { saidOf } from "#features/timeline/past-answer.ts";
import type { Access } from "#features/timeline/kept.ts";
import { lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError } from "#kernel/errors.ts";
import { enqueue } from "#kernel/outbox.ts";
import { entitlementOf } from "#kernel/paid.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Disagreements an hour from one runner. Ours: every answer of a day several times over. */
const AN_HOUR = 20;
const counter = new LocalCounter();

/** A call with what the runner's plan gives them, which today's answer is read under. */
interface Asked extends OwnCall {
  readonly access: Access;
}

async function asked(call: OwnCall): Promise<Asked> {
  return { ...call, access: await entitlementOf(call.db, call.scope, call.now) };
}

/** An answer of the runner's by its id, or today's, not stored yet. */
async function answerOf(tx: Tx, call: Asked, answerId: string | null) {
  if (answerId === null) {
    const { guidance, runCapM } = await readToday(tx, call, { access: call.access });
    return { id: null, askedAt: new Date(call.now), guidance, runCapM };
  }
  const [stored] = await answersBy(tx, call.scope, [answerId]);
  if (!stored) throw new AppError("NOT_FOUND");
  return { ...stored, runCapM: null };
}

/** The coach who has the runner and was let in: whoever reads a disagreement. */
async function reader(tx: Tx, scope: RunnerScope): Promise<string | null> {
  const live = await liveAssignments(tx, scope);
  const consents = await liveConsents(tx, scope);
  return live.find(({ coachId }) => consents.has(coachId))?.coachId ?? null;
}

async function nameOf({ db }: OwnCall, coachId: string | null): Promise<string | null> {
  return coachId === null ? null : ((await namesOf(db, [coachId])).get(coachId) ?? null);
}

/** The answer in question, and who would read that it isn't agreed with. @throws {AppError} NOT_FOUND */
export async function readAbout(call: OwnCall, answerId: string | null): Promise<About> {
  const asking = await asked(call);
  const found = await call.tx(async (tx) => ({
    ...(await answerOf(tx, asking, answerId)),
    zone: (await settingsOf(tx, call.scope)).zone,
    coachId: await reader(tx, call.scope),
  }));
  const { id, askedAt, guidance, zone, coachId } = found;
  return {
    ...{ answerId: id, askedAt: askedAt.toISOString(), zone, said: saidOf(guidance) },
    coach: await nameOf(call, coachId),
  };
}

/**
 * Keeps that the runner doesn't agree with an answer, once however often it is sent, and calls the coach who was let in. It
 * changes no answer: only facts do.
 * @returns the name of the coach who reads it, or null
 * @throws {AppError} NOT_FOUND for an answer that isn't theirs; CONFLICT when the answer is another one by now, or the id
 * holds something else; LIMIT_REACHED
 */
export async function disagree(call: OwnCall, input: Disagreement): Promise<string | null> {
  const { scope } = call;
  const asking = await asked(call);
  const coachId = await call.tx(async (tx) => {
    await lockHistory(tx, scope);
    if (!(await isSaid(tx, scope, input))) await record(tx, asking, input);
    return reader(tx, scope);
  });
  return nameOf(call, coachId);
}

async function isSaid(tx: Tx, scope: RunnerScope, input: Disagreement): Promise<boolean> {
  const stored = await queries.disagreementBy(tx, scope, input.id);
  if (!stored) return false;
  const { answerId, why, words } = input;
  const same = stored.why === why && stored.words === words;
  if (!same || (answerId !== null && answerId !== stored.decisionId))
    throw new AppError("CONFLICT");
  return true;
}

async function record(tx: Tx, call: Asked, input: Disagreement): Promise<void> {
  const { actor, scope, now } = call;
  const { runnerId } = scope;
  const answer = await answerOf(tx, call, input.answerId);
  if (answer.guidance.decision !== input.decision) {
    throw new AppError("CONFLICT", "answerChanged");
  }
  if (!counter.take({ key: runnerId, max: AN_HOUR, windowSeconds: 3600 }, now)) {
    throw new AppError("LIMIT_REACHED");
  }
  const decisionId = answer.id ?? (await keepAnswer(tx, call, answer));
  const { why, words } = input;
  await queries.insertDisagreement(tx, scope, {
    ...{ id: input.id, decisionId, why, words, at: new Date(now) },
  });
  const detail = { decisionId, why };
  await recordAudit(tx, actor, { action: "answer.disagree", runnerId, detail });
  const payload = { urgent: false };
  const dedupeKey = `disagree:${runnerId}:${input.id}`;
  await enqueue(tx, { kind: "coachAlert", dedupeKey, runnerId, payload });
}
