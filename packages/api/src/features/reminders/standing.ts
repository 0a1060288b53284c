import { isoDate, localDate } from "@springback/core/day";
import type { Tx } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { pushSubscription, reminderSetting } from "@springback/db/schema/reminders";
import { decision, fact, runner } from "@springback/db/schema/runner";
import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { z } from "zod";
import { isPaused, LATEST_MS } from "#features/reminders/local-slot.ts";

/** What a reminder's effect says; the rest is looked up when it is given. */
export const given = z.object({
  kind: z.enum(["morning", "followUp"]),
  /** The runner's date it is for. */
  date: z.string(),
  /** Since when it is due, epoch ms. */
  since: z.number(),
  /** Given by mail whatever else was chosen: notifications weren't taken. */
  byMailOnly: z.boolean().default(false),
});
export type Given = z.infer<typeof given>;

/** Nobody's date began longer ago than this. */
const A_DATE_MS = 50 * 3_600_000;

/** What a reminder needs to know of its runner, read when it is about to be given. */
export async function standingOf(tx: Tx, runnerId: string) {
  const [row] = await tx
    .select({
      email: user.email,
      language: user.locale,
      suspendedAt: user.suspendedAt,
      zone: runner.zone,
      byMail: reminderSetting.byMail,
      byPush: reminderSetting.byPush,
      followUp: reminderSetting.followUp,
      pausedUntil: reminderSetting.pausedUntil,
      offTokenHash: reminderSetting.offTokenHash,
    })
    .from(reminderSetting)
    .innerJoin(runner, eq(runner.runnerId, reminderSetting.runnerId))
    .innerJoin(user, eq(user.id, reminderSetting.runnerId))
    .where(eq(reminderSetting.runnerId, runnerId));
  if (!row) return null;
  const browsers = row.byPush
    ? await tx.select().from(pushSubscription).where(eq(pushSubscription.runnerId, runnerId))
    : [];
  return { ...row, runnerId, browsers };
}
export type Standing = NonNullable<Awaited<ReturnType<typeof standingOf>>>;

/** Whether the runner has told of this date already how it goes. */
async function hasAnswered(tx: Tx, one: Standing, date: string, now: number): Promise<boolean> {
  const rows = await tx
    .select({ at: fact.at, entry: fact.entry })
    .from(fact)
    .where(
      and(
        eq(fact.runnerId, one.runnerId),
        gt(fact.at, new Date(now - A_DATE_MS)),
        inArray(fact.kind, ["morning", "now"]),
      ),
    );
  return rows.some(({ at, entry }) => {
    const zone = "zone" in entry ? entry.zone : null;
    return isoDate(localDate(at.getTime(), zone ?? one.zone)) === date;
  });
}

/** Whether the last answer was to see someone: what counts then isn't another check-in. */
async function isReferred(tx: Tx, runnerId: string): Promise<boolean> {
  const [row] = await tx
    .select({ guidance: decision.guidance })
    .from(decision)
    .where(eq(decision.runnerId, runnerId))
    .orderBy(desc(decision.askedAt))
    .limit(1);
  const refer = row?.guidance.refer ?? null;
  return refer !== null && refer.level !== "routine";
}

/** Why a reminder isn't wanted any more, as a code that says nothing of anybody's health; null while it is. */
export async function whyNot(
  tx: Tx,
  one: Standing,
  reminder: Given,
  now: number,
): Promise<string | null> {
  if (one.suspendedAt) return "suspended";
  const over = isoDate(localDate(now, one.zone)) !== reminder.date;
  if (over || now - reminder.since >= LATEST_MS) return "too-late";
  if (isPaused(reminder.date, one.pausedUntil)) return "off";
  if (reminder.kind === "followUp" && !one.followUp) return "off";
  if (await hasAnswered(tx, one, reminder.date, now)) return "not-needed";
  return (await isReferred(tx, one.runnerId)) ? "not-now" : null;
}
