import * as queries from "#features/push/queries.ts";
import { type Sent, sendPush } from "#features/push/send.ts";
import { stillWanted } from "#features/reminders/deliver.ts";
import { LATEST_MS } from "#features/reminders/local-slot.ts";
import type { Given, Standing } from "#features/reminders/standing.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";
import { enqueue } from "#kernel/outbox.ts";
import { markSending } from "#kernel/outbox-queue.ts";

/** What is said to a browser: which words to show, and in which language. No word of it is about anybody's health. */
function payloadOf(reminder: Given, one: Standing): object {
  return { kind: reminder.kind, locale: one.language ?? "en" };
}

/** No browser took it. Whoever wants mails as well gets one; for the others it is tried again. */
async function takenByNone(
  row: OutboxRow,
  reminder: Given,
  one: Standing,
  ctx: EffectContext,
): Promise<Delivered> {
  if (!one.byMail) return { outcome: "failed", code: "push-refused" };
  await ctx.db.withActor(SYSTEM, (tx) =>
    enqueue(tx, {
      kind: "reminder",
      dedupeKey: `reminder:${row.id}:mail`,
      payload: { ...reminder, byMailOnly: true },
      runnerId: row.runnerId,
    }),
  );
  return { outcome: "dropped", why: "by-mail-instead" };
}

/**
 * Sends a reminder to all of a runner's browsers, once: a worker that dies meanwhile leaves a mark, and nobody sends again.
 * Browsers that are gone are let go of. Only when every service surely said no does a mail take its place.
 */
export async function deliverPush(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const wanted = await stillWanted(row, ctx);
  if ("outcome" in wanted) return wanted;
  const { reminder, one } = wanted;
  if (!(await markSending(ctx.db, row))) return { outcome: "dropped", why: "maybe-sent" };
  const seconds = Math.ceil((reminder.since + LATEST_MS - now()) / 1000);
  const sent = await Promise.all(
    one.browsers.map(async (browser): Promise<readonly [typeof browser, Sent]> => [
      browser,
      await sendPush(browser, payloadOf(reminder, one), seconds, ctx.env),
    ]),
  );
  const gone = sent.flatMap(([browser, what]) => (what === "gone" ? [browser] : []));
  await ctx.db.withActor(SYSTEM, (tx) => queries.remove(tx, one.runnerId, gone));
  const outcomes = new Set(sent.map(([, what]) => what));
  if (outcomes.has("taken")) return { outcome: "done" };
  if (outcomes.has("unknown")) return { outcome: "dropped", why: "maybe-sent" };
  if (gone.length === sent.length && !one.byMail) return { outcome: "dropped", why: "no-browser" };
  return takenByNone(row, reminder, one, ctx);
}
