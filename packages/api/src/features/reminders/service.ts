import { isoDate, localDate } from "@springback/core/day";
import type { Db, Tx } from "@springback/db/client";
import { offToken, offTokenHash } from "#features/reminders/off-token.ts";
import { isPaused } from "#features/reminders/local-slot.ts";
import * as queries from "#features/reminders/queries.ts";
import type { Pause, Reminders, Wishes } from "#features/reminders/schema.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Env } from "#kernel/env.ts";
import { AppError } from "#kernel/errors.ts";
import { jobScope, type RunnerScope } from "#kernel/scope.ts";

/** What the runner chose, and what choosing again needs to know. @throws {AppError} NOT_FOUND */
export async function readReminders(tx: Tx, scope: RunnerScope, env: Env): Promise<Reminders> {
  const found = await queries.remindersOf(tx, scope);
  if (!found) throw new AppError("NOT_FOUND");
  const browsers = await queries.browserCount(tx, scope);
  const today = isoDate(localDate(now(), found.zone));
  const pausedUntil = isPaused(today, found.pausedUntil) ? found.pausedUntil : null;
  return { ...found, pausedUntil, today, browsers, pushKey: env.VAPID_PUBLIC_KEY };
}

/** Keeps what the runner chose; it holds from the next reminder on. */
export async function saveReminders(
  tx: Tx,
  scope: RunnerScope,
  wishes: Wishes,
  secret: string,
): Promise<void> {
  await queries.keepWishes(tx, scope, wishes, offTokenHash(offToken(secret, scope.runnerId)));
}

/**
 * Keeps from which date on reminders come again; what was due until then is not made up for.
 * @throws {AppError} INVALID for a date that isn't still to come; NOT_FOUND
 */
export async function pauseReminders(tx: Tx, scope: RunnerScope, pause: Pause): Promise<void> {
  const found = await queries.remindersOf(tx, scope);
  if (!found) throw new AppError("NOT_FOUND");
  const today = isoDate(localDate(now(), found.zone));
  if (pause.pausedUntil !== null && !isPaused(today, pause.pausedUntil))
    throw new AppError("INVALID", undefined, { field: "pausedUntil" });
  await queries.keepPause(tx, scope, pause);
}

/** Turns the mails off for the holder of a mail's token. Says nothing of whether there was anything to turn off. */
export async function turnOffByToken(db: Db, token: string): Promise<void> {
  const hash = offTokenHash(token);
  const runnerId = await db.withActor(SYSTEM, (tx) => queries.ownerOfToken(tx, hash));
  if (runnerId === null) return;
  // The token lets in to this one switch, as the runner whose it is.
  await db.withActor({ userId: runnerId, role: "runner" }, (tx) =>
    queries.stopMails(tx, jobScope(runnerId)),
  );
}
