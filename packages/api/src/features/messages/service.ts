import { entitled } from "@springback/core/entitlements";
import type { Tx } from "@springback/db/client";
import { liveAssignments, liveConsents } from "#features/coaching/queries.ts";
import type { OwnCall } from "#features/coaching/service.ts";
import { keepToday } from "#features/messages/answer-of-today.ts";
import * as queries from "#features/messages/queries.ts";
import type { Before, May, SayToCoach, Thread, Threads, ToSay } from "#features/messages/schema.ts";
import { readThread, say, type Speaking } from "#features/messages/thread.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError } from "#kernel/errors.ts";
import { enqueue } from "#kernel/outbox.ts";
import { entitlementOf } from "#kernel/paid.ts";

/** The runner's threads: the coach they have first, then the others, who wrote last before who wrote earlier. */
export async function readThreads(call: OwnCall): Promise<Threads> {
  const { live, rows } = await call.tx(async (tx) => ({
    live: (await liveAssignments(tx, call.scope)).map(({ coachId }) => coachId),
    rows: await queries.threadsOf(tx, call.scope),
  }));
  const silent = live.filter((id) => !rows.some(({ coachId }) => coachId === id));
  const all = [
    ...rows,
    ...silent.map((coachId) => ({ coachId, unread: 0, lastAt: null as Date | null })),
  ];
  const names = await queries.namesOf(
    call.db,
    all.map(({ coachId }) => coachId),
  );
  return all
    .map(({ coachId, unread, lastAt }) => ({
      coach: { id: coachId, name: names.get(coachId) ?? "" },
      current: live.includes(coachId),
      unread,
      lastAt: lastAt?.toISOString() ?? null,
    }))
    .toSorted(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        Date.parse(b.lastAt ?? "") - Date.parse(a.lastAt ?? ""),
    );
}

/** Whether this coach is there to be written to: the runner's now, and let in. */
async function standing(tx: Tx, { scope, coachId }: Speaking): Promise<Exclude<May, "notInPlan">> {
  const live = await liveAssignments(tx, scope);
  if (!live.some((one) => one.coachId === coachId)) return "ended";
  return (await liveConsents(tx, scope)).has(coachId) ? "write" : "notLetIn";
}

/**
 * The runner's thread with a coach they have or had; what was said stays theirs to read.
 * @throws {AppError} NOT_FOUND for somebody who never coached them
 */
export async function readOwnThread(call: OwnCall, coachId: string, before: Before) {
  const by: Speaking = { ...call, coachId };
  const known = (await readThreads(call)).find(({ coach }) => coach.id === coachId);
  if (!known) throw new AppError("NOT_FOUND");
  const { level } = await entitlementOf(call.db, call.scope, call.now);
  return call.tx(async (tx): Promise<Thread & { coach: typeof known.coach; may: May }> => {
    const stands = await standing(tx, by);
    const may = stands === "write" && !entitled(level, "messages") ? "notInPlan" : stands;
    return { ...(await readThread(tx, by, before)), coach: known.coach, may };
  });
}

/**
 * The runner writes to a coach whom they have and let in. The coach is called once for everything they haven't seen yet.
 * @throws {AppError} NOT_FOUND for anybody else; FORBIDDEN while the coach isn't let in; and what `say` throws
 */
export async function writeToCoach(
  call: OwnCall,
  { coachId, aboutToday, ...said }: SayToCoach,
): Promise<void> {
  const by: Speaking = { ...call, coachId };
  const access = await entitlementOf(call.db, call.scope, call.now);
  await call.tx(async (tx) => {
    const stands = await standing(tx, by);
    if (stands === "ended") throw new AppError("NOT_FOUND");
    if (stands === "notLetIn") {
      throw new AppError("FORBIDDEN", "coachSeesNothing");
    }
    const { isNew, firstUnseen } = await say(
      tx,
      by,
      said,
      aboutToday ? () => keepToday(tx, call, access) : undefined,
    );
    if (!isNew || !firstUnseen) return;
    const { runnerId } = call.scope;
    const payload = { urgent: false, coachId };
    await enqueue(tx, {
      ...{ kind: "coachAlert", dedupeKey: `message:${runnerId}:${said.id}`, runnerId, payload },
    });
  });
}

/**
 * A coach writes to a runner of theirs, whatever the runner's plan: what a coach has to say is never held back. The runner
 * gets one mail for everything they haven't seen yet.
 */
export async function writeToRunner(tx: Tx, by: Speaking, said: ToSay): Promise<void> {
  const { isNew, firstUnseen } = await say(tx, by, said);
  if (!isNew) return;
  const { runnerId } = by.scope;
  await recordAudit(tx, by.actor, { action: "message.send", runnerId });
  if (!firstUnseen) return;
  const dedupeKey = `messageNotice:${runnerId}:${said.id}`;
  await enqueue(tx, { kind: "messageNotice", dedupeKey, runnerId, payload: {} });
}
