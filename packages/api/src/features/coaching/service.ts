import { entitled } from "@springback/core/entitlements";
import type { Db, Tx } from "@springback/db/client";
import * as queries from "#features/coaching/queries.ts";
import type { Ask, Coach, Coaching, LetIn } from "#features/coaching/schema.ts";
import { lockHistory } from "#features/timeline/queries.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import type { Actor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { entitlementOf } from "#kernel/paid.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** A call the gate let in for one runner. */
export interface OwnCall extends Pick<Context, "db" | "tx" | "now"> {
  readonly actor: Actor;
  readonly scope: RunnerScope;
}

const offers = (db: Db): Promise<Coach[]> => db.withActor(SYSTEM, queries.coaches);

/** Who coaches the runner, and who could. */
export async function readCoaching(call: OwnCall): Promise<Coaching> {
  const { db, scope, now } = call;
  const list = await offers(db);
  const { level } = await entitlementOf(db, scope, now);
  const { live, consents } = await call.tx(async (tx) => ({
    live: await queries.liveAssignments(tx, scope),
    consents: await queries.liveConsents(tx, scope),
  }));
  return {
    coaches: live.map(({ coachId, startedAt }) => ({
      id: coachId,
      name: list.find((one) => one.id === coachId)?.name ?? "",
      since: startedAt.getTime(),
      consented: consents.has(coachId),
    })),
    offers: list,
    inPlan: entitled(level, "coachPlan"),
  };
}

/**
 * The runner takes a coach and lets them see their record: an assignment and a consent, together. Asking twice is
 * asking once; only the runner can.
 *
 * @throws {AppError} NOT_FOUND for somebody who doesn't coach; CONFLICT beside another coach
 */
export async function takeCoach(call: OwnCall, input: Ask): Promise<void> {
  const list = await offers(call.db);
  if (!list.some((one) => one.id === input.coachId)) {
    throw new AppError("NOT_FOUND", "coachFull");
  }
  await call.tx((tx) => begin(tx, call, input));
}

async function begin(tx: Tx, { actor, scope, now }: OwnCall, input: Ask): Promise<void> {
  const { id, coachId } = input;
  await lockHistory(tx, scope);
  const live = await queries.liveAssignments(tx, scope);
  const consents = await queries.liveConsents(tx, scope);
  if (live.some((one) => one.coachId !== coachId)) {
    throw new AppError("CONFLICT", "hasCoach");
  }
  const at = new Date(now);
  if (live.length > 0 && consents.has(coachId)) return;
  if (live.length === 0) await queries.addAssignment(tx, scope, { id, coachId, startedAt: at });
  if (!consents.has(coachId)) await giveConsent(tx, scope, input, at);
  const detail = { coachId, consent: input.consent };
  await recordAudit(tx, actor, { action: "coach.take", runnerId: scope.runnerId, detail });
}

async function giveConsent(tx: Tx, scope: RunnerScope, input: LetIn, at: Date): Promise<void> {
  const { coachId, consent: textVersion } = input;
  await queries.addConsent(tx, scope, { id: uuidv7(), coachId, textVersion, givenAt: at });
}

/**
 * Lets a coach in who is there already, from the next request on. Asking twice is asking once.
 * @throws {AppError} NOT_FOUND for somebody who doesn't coach this runner
 */
export async function letCoachIn(tx: Tx, call: OwnCall, input: LetIn): Promise<void> {
  const { actor, scope, now } = call;
  const { coachId, consent } = input;
  await lockHistory(tx, scope);
  const live = await queries.liveAssignments(tx, scope);
  if (!live.some((one) => one.coachId === coachId)) throw new AppError("NOT_FOUND");
  if ((await queries.liveConsents(tx, scope)).has(coachId)) return;
  await giveConsent(tx, scope, input, new Date(now));
  const detail = { coachId, consent };
  await recordAudit(tx, actor, { action: "coach.letIn", runnerId: scope.runnerId, detail });
}

/**
 * Takes the consent back and leaves the rest: from the next request on the coach sees nothing.
 * @throws {AppError} NOT_FOUND when there was nothing to take back
 */
export async function shutCoachOut(tx: Tx, call: OwnCall, coachId: string): Promise<void> {
  if (!(await shutOut(tx, call, coachId))) throw new AppError("NOT_FOUND");
}

/** Takes back the consent to every coach there is one to, as `shutCoachOut` does with one. */
export async function shutEveryCoachOut(tx: Tx, call: OwnCall): Promise<void> {
  for (const coachId of await queries.liveConsents(tx, call.scope)) {
    await shutOut(tx, call, coachId);
  }
}

async function shutOut(tx: Tx, call: OwnCall, coachId: string): Promise<boolean> {
  const { actor, scope, now } = call;
  const withdrawn = await queries.withdrawConsent(tx, scope, coachId, new Date(now));
  if (!withdrawn) return false;
  const detail = { coachId };
  await recordAudit(tx, actor, { action: "coach.shutOut", runnerId: scope.runnerId, detail });
  return true;
}

/** Ends it: from the next request on the coach sees nothing. @throws {AppError} NOT_FOUND when there was nothing to end */
export async function endCoaching(tx: Tx, call: OwnCall, coachId: string): Promise<void> {
  const { actor, scope, now } = call;
  if (!(await queries.endWith(tx, scope, coachId, new Date(now)))) throw new AppError("NOT_FOUND");
  const detail = { coachId };
  await recordAudit(tx, actor, { action: "coach.end", runnerId: scope.runnerId, detail });
}
