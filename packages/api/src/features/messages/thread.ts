import type { Tx } from "@springback/db/client";
import * as queries from "#features/messages/queries.ts";
import type { Between } from "#features/messages/queries.ts";
import type { Before, Line, Thread, ToSay } from "#features/messages/schema.ts";
import { pastAnswerOf } from "#features/timeline/past-answer.ts";
import { lockHistory, settingsOf } from "#features/timeline/queries.ts";
import type { Actor } from "#kernel/actor.ts";
import { AppError } from "#kernel/errors.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** How many lines a part of a thread has. Ours: a screen or two, more on request. */
const PART = 30;
/** Messages an hour from one person in one thread. Ours: a lively talk, and no flood. */
const AN_HOUR = 60;
const counter = new LocalCounter();

/** One of the two, in their thread, at an instant (epoch ms). */
export interface Speaking extends Between {
  readonly actor: Actor;
  readonly now: number;
}

/** A part of a thread, oldest line first, as the one who asks sees it. */
export async function readThread(tx: Tx, by: Speaking, before: Before): Promise<Thread> {
  const newestFirst = [
    ...(await queries.messagesBefore(tx, by, before, PART + 1)).map(messageLine),
    ...(await queries.disagreementsBefore(tx, by, before, PART + 1)).map(disagreementLine),
  ].toSorted(later);
  const shown = newestFirst.slice(0, PART);
  const oldest = shown.at(-1);
  const about = new Set(shown.flatMap(({ answerId }) => answerId ?? []));
  const answers = await queries.answersBy(tx, by.scope, [...about]);
  return {
    lines: shown.toReversed(),
    answers: answers.map(pastAnswerOf),
    before: oldest && newestFirst.length > PART ? { at: oldest.at, id: oldest.id } : null,
    unread: await queries.unseenBy(tx, by, by.actor.userId),
    zone: (await settingsOf(tx, by.scope)).zone,
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const later = (a: Line, b: Line): number => byText(b.at, a.at) || byText(b.id, a.id);

function messageLine(row: queries.MessageRow): Line {
  return {
    ...{ kind: "message", id: row.id, body: row.body, answerId: row.decisionId },
    by: row.authorId === row.runnerId ? "runner" : "coach",
    at: row.sentAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}

function disagreementLine(row: queries.DisagreementRow): Line {
  const { id, why, words, decisionId: answerId, at } = row;
  return { kind: "disagreement", id, at: at.toISOString(), why, words, answerId };
}

/** What came of saying something: whether it is new, and whether the other one had seen everything before it. */
export interface Said {
  readonly isNew: boolean;
  readonly firstUnseen: boolean;
}

/**
 * Says something in a thread, once however often it is sent. With `keepToday` it is about today's answer, which that stores.
 * @throws {AppError} NOT_FOUND for an answer that isn't this runner's; CONFLICT for an id that holds something else;
 * LIMIT_REACHED
 */
export async function say(
  tx: Tx,
  by: Speaking,
  input: ToSay,
  keepToday?: () => Promise<string>,
): Promise<Said> {
  const { actor, scope, coachId, now } = by;
  const { id, body, answerId } = input;
  const said = { id, coachId, authorId: actor.userId, body };
  await lockHistory(tx, scope);
  const again = keepToday ? said : { ...said, decisionId: answerId ?? null };
  if (await isSaid(tx, scope, again)) return { isNew: false, firstUnseen: false };
  if (answerId && (await queries.answersBy(tx, scope, [answerId])).length === 0) {
    throw new AppError("NOT_FOUND");
  }
  const key = `${scope.runnerId}:${coachId}:${actor.userId}`;
  if (!counter.take({ key, max: AN_HOUR, windowSeconds: 3600 }, now)) {
    throw new AppError("LIMIT_REACHED");
  }
  const reader = actor.userId === coachId ? scope.runnerId : coachId;
  const firstUnseen = (await queries.unseenBy(tx, by, reader)) === 0;
  const decisionId = keepToday ? await keepToday() : (answerId ?? null);
  const row = { ...said, decisionId, sentAt: new Date(now) };
  const stored = await queries.insertMessage(tx, scope, row);
  // Not stored and not seen above: the id is one of a thread with somebody else.
  if (!stored) throw new AppError("CONFLICT");
  return { isNew: true, firstUnseen };
}

/** Whether this is stored already, part by part. @throws {AppError} CONFLICT when its id holds something else */
async function isSaid(
  tx: Tx,
  scope: RunnerScope,
  row: Partial<queries.MessageRow> & { readonly id: string },
): Promise<boolean> {
  const stored = await queries.messageBy(tx, scope, row.id);
  if (!stored) return false;
  const parts = Object.keys(row) as (keyof typeof row)[];
  if (parts.some((part) => stored[part] !== row[part])) throw new AppError("CONFLICT");
  return true;
}

/** Notes that the one who asks saw what the other wrote up to an instant. */
export function see(tx: Tx, by: Speaking, through: string): Promise<void> {
  const marks = { through: new Date(through), at: new Date(by.now) };
  return queries.markSeen(tx, by, by.actor.userId, marks);
}
