import { reminderLetter } from "#features/reminders/letter.ts";
import {
  type Given,
  given,
  type Standing,
  standingOf,
  whyNot,
} from "#features/reminders/standing.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";
import { MailError } from "#kernel/mail.ts";
import { enqueue } from "#kernel/outbox.ts";
import { markSending } from "#kernel/outbox-queue.ts";

const dropped = (why: string): Delivered => ({ outcome: "dropped", why });

/** A reminder that is still wanted, with its runner; or what became of it. */
export async function stillWanted(
  row: OutboxRow,
  ctx: EffectContext,
): Promise<Delivered | { readonly reminder: Given; readonly one: Standing }> {
  const reminder = given.parse(row.payload);
  const { runnerId } = row;
  if (runnerId === null) return dropped("nobody");
  return ctx.db.withActor(SYSTEM, async (tx) => {
    const one = await standingOf(tx, runnerId);
    if (!one) return dropped("off");
    const why = await whyNot(tx, one, reminder, now());
    return why ? dropped(why) : { reminder, one };
  });
}

/** Hands a reminder on to the runner's browsers. Done twice after a crash, it is still one effect. */
async function handToBrowsers(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  await ctx.db.withActor(SYSTEM, (tx) =>
    enqueue(tx, {
      kind: "push",
      dedupeKey: `push:${row.id}`,
      payload: row.payload,
      runnerId: row.runnerId,
    }),
  );
  return { outcome: "done" };
}

/**
 * Gives a reminder, by notification where a browser takes them, by mail otherwise: once or not at all. A worker that dies while
 * it sends leaves a mark, and nobody sends again; only what the mail server surely didn't take is tried once more.
 */
export async function deliverReminder(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const wanted = await stillWanted(row, ctx);
  if ("outcome" in wanted) return wanted;
  const { reminder, one } = wanted;
  if (one.browsers.length > 0 && !reminder.byMailOnly) return handToBrowsers(row, ctx);
  if (!one.byMail) return dropped("off");
  if (!(await markSending(ctx.db, row))) return dropped("maybe-sent");
  const letter = reminderLetter(
    {
      ...{ id: row.id, to: one.email, runnerId: one.runnerId, offTokenHash: one.offTokenHash },
      language: one.language ?? "en",
      followUp: reminder.kind === "followUp",
    },
    ctx.env,
  );
  try {
    await ctx.mailer.send(letter);
    return { outcome: "done" };
  } catch (error) {
    if (!(error instanceof MailError) || !error.refused) return dropped("maybe-sent");
    if (error.permanent) return dropped(`refused-${error.code}`);
    return { outcome: "failed", code: `MailError:${error.code}` };
  }
}
