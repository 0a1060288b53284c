import { DAY, isoDate, localDate } from "@springback/core/day";
import type { Tx } from "@springback/db/client";
import { reminderIntent, reminderSetting } from "@springback/db/schema/reminders";
import { runner } from "@springback/db/schema/runner";
import { and, asc, eq, gt, lt, or } from "drizzle-orm";
import { type Due, followUpDue, isPaused, morningDue } from "#features/reminders/local-slot.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { EffectContext } from "#kernel/effects.ts";
import { enqueue } from "#kernel/outbox.ts";

/** So many runners are looked at in one transaction. Ours. */
const PAGE = 500;

type Kind = (typeof reminderIntent.$inferSelect)["kind"];
type Wished = Awaited<ReturnType<typeof pageAfter>>[number];

/** Runners who want to be reminded, in order, after this one. */
function pageAfter(tx: Tx, runnerId: string) {
  return tx
    .select({
      runnerId: reminderSetting.runnerId,
      atMinute: reminderSetting.atMinute,
      followUp: reminderSetting.followUp,
      pausedUntil: reminderSetting.pausedUntil,
      zone: runner.zone,
    })
    .from(reminderSetting)
    .innerJoin(runner, eq(runner.runnerId, reminderSetting.runnerId))
    .where(
      and(
        gt(reminderSetting.runnerId, runnerId),
        or(eq(reminderSetting.byMail, true), eq(reminderSetting.byPush, true)),
      ),
    )
    .orderBy(asc(reminderSetting.runnerId))
    .limit(PAGE);
}

/** The reminder already decided on for the date on the runner's calendar, if one was. */
async function firstOfDate(tx: Tx, one: Wished, instant: number): Promise<Due | null> {
  const date = isoDate(localDate(instant, one.zone));
  const [row] = await tx
    .select({ decidedAt: reminderIntent.decidedAt })
    .from(reminderIntent)
    .where(
      and(
        eq(reminderIntent.runnerId, one.runnerId),
        eq(reminderIntent.localDate, date),
        eq(reminderIntent.kind, "morning"),
      ),
    );
  return row ? { date, since: row.decidedAt.getTime() } : null;
}

/** What is decided stands: one of a kind for each of the runner's dates, whatever clocks and journeys do after it. */
async function decide(tx: Tx, runnerId: string, kind: Kind, due: Due, at: number): Promise<void> {
  const intent = { runnerId, localDate: due.date, kind };
  const made = await tx
    .insert(reminderIntent)
    .values({ ...intent, decidedAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ kind: reminderIntent.kind });
  if (made.length === 0) return;
  await enqueue(tx, {
    kind: "reminder",
    dedupeKey: `reminder:${runnerId}:${due.date}:${kind}`,
    payload: { kind, date: due.date, since: due.since },
    runnerId,
  });
}

async function decideFor(tx: Tx, one: Wished, instant: number): Promise<void> {
  if (isPaused(isoDate(localDate(instant, one.zone)), one.pausedUntil)) return;
  const morning = morningDue(instant, one.zone, one.atMinute);
  if (morning) await decide(tx, one.runnerId, "morning", morning, instant);
  if (!one.followUp) return;
  const first = await firstOfDate(tx, one, instant);
  const second = first && followUpDue(instant, one.zone, first);
  if (second) await decide(tx, one.runnerId, "followUp", second, instant);
}

/**
 * Decides on every reminder that is due. An intent and the effect that gives it stand or fall together, page by page; a round
 * that is lost or comes twice changes nothing, since a reminder stays due for hours and is decided on once.
 */
export async function decideReminders(ctx: EffectContext): Promise<void> {
  const instant = now();
  let after: string | undefined = SYSTEM.userId;
  while (after !== undefined) {
    const from: string = after;
    after = await ctx.db.withActor(SYSTEM, async (tx) => {
      const page = await pageAfter(tx, from);
      for (const one of page) await decideFor(tx, one, instant);
      return page.length < PAGE ? undefined : page.at(-1)?.runnerId;
    });
  }
}

/** How long it is kept that a reminder was decided on. Ours; a date is over long before. */
const KEPT_DAYS = 31;

/** Forgets what was decided on long ago. */
export async function forgetIntents(ctx: EffectContext): Promise<void> {
  const before = new Date(now() - KEPT_DAYS * DAY);
  await ctx.db.withActor(SYSTEM, (tx) =>
    tx.delete(reminderIntent).where(lt(reminderIntent.decidedAt, before)),
  );
}
