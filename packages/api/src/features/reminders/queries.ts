import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { pushSubscription, reminderSetting } from "@springback/db/schema/reminders";
import { runner } from "@springback/db/schema/runner";
import { count, eq } from "drizzle-orm";
import type { Pause, Wishes } from "#features/reminders/schema.ts";
import type { RunnerScope } from "#kernel/scope.ts";

const WISHES = {
  atMinute: reminderSetting.atMinute,
  byMail: reminderSetting.byMail,
  byPush: reminderSetting.byPush,
  followUp: reminderSetting.followUp,
};

/** What the runner chose, and by whose clocks; the wishes are null where nothing was chosen yet. */
export async function remindersOf(tx: Tx, scope: RunnerScope) {
  const [row] = await tx
    .select({
      wishes: WISHES,
      pausedUntil: reminderSetting.pausedUntil,
      zone: runner.zone,
      email: user.email,
    })
    .from(runner)
    .innerJoin(user, eq(user.id, runner.runnerId))
    .leftJoin(reminderSetting, eq(reminderSetting.runnerId, runner.runnerId))
    .where(eq(runner.runnerId, scope.runnerId));
  return row;
}

/** How many browsers take notifications for the runner. */
export async function browserCount(tx: Tx, scope: RunnerScope): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(pushSubscription)
    .where(eq(pushSubscription.runnerId, scope.runnerId));
  return row?.n ?? 0;
}

/** Keeps what the runner chose. The token's hash stays as it was when they chose first. */
export async function keepWishes(
  tx: Tx,
  scope: RunnerScope,
  wishes: Wishes,
  offTokenHash: string,
): Promise<void> {
  await tx
    .insert(reminderSetting)
    .values({ ...wishes, offTokenHash, runnerId: scope.runnerId })
    .onConflictDoUpdate({ target: reminderSetting.runnerId, set: { ...wishes } });
}

/** Keeps from when on reminders come again. Who never chose any has nothing to pause. */
export async function keepPause(tx: Tx, scope: RunnerScope, { pausedUntil }: Pause): Promise<void> {
  await tx
    .update(reminderSetting)
    .set({ pausedUntil })
    .where(eq(reminderSetting.runnerId, scope.runnerId));
}

/** Whose mails a token turns off. */
export async function ownerOfToken(tx: Tx, offTokenHash: string): Promise<string | null> {
  const [row] = await tx
    .select({ runnerId: reminderSetting.runnerId })
    .from(reminderSetting)
    .where(eq(reminderSetting.offTokenHash, offTokenHash));
  return row?.runnerId ?? null;
}

/** No more mails; notifications stay as they were chosen. */
export async function stopMails(tx: Tx, scope: RunnerScope): Promise<void> {
  await tx
    .update(reminderSetting)
    .set({ byMail: false })
    .where(eq(reminderSetting.runnerId, scope.runnerId));
}
