import { signInToken } from "@springback/db/schema/identity";
import { session } from "@springback/db/schema/identity";
import { rateBucket } from "@springback/db/schema/operations";
import { lt } from "drizzle-orm";
import { z } from "zod";
import { confirmUrl, LINK_MINUTES, linkToken } from "#features/sign-in/link.ts";
import { personByKey } from "#features/sign-in/queries.ts";
import { mayEnter } from "#features/sign-in/service.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";
import { originOf } from "#kernel/handler.ts";
import { MailError } from "#kernel/mail.ts";
import { forgetDone } from "#kernel/outbox-queue.ts";

const linkMail = z.object({
  template: z.literal("signIn"),
  audience: z.enum(["runner", "coach"]),
  to: z.string(),
  emailKey: z.string(),
  requestId: z.string(),
});

function letterFor(link: string): string {
  return [
    "Hello,",
    "",
    "open this page and press the button to sign in to Springback:",
    "",
    link,
    "",
    `The link works once, for ${LINK_MINUTES} minutes. If you didn't ask for it, you can leave it alone: nobody is signed in by it.`,
    "",
  ].join("\n");
}

/**
 * Sends the mail of a sign-in request, if the address may enter that app. Whether it may is decided here and not
 * in the request, which so takes as long for an address we know as for one we don't.
 */
export async function deliverLink(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const mail = linkMail.parse(row.payload);
  const { audience, requestId } = mail;
  if (Date.now() - row.createdAt.getTime() > LINK_MINUTES * 60_000) {
    return { outcome: "dropped", why: "too-old" };
  }
  const person = await ctx.db.withActor(SYSTEM, (tx) => personByKey(tx, mail.emailKey));
  const origin = originOf(ctx.env, audience);
  if (!mayEnter(audience, person)) {
    if (!person || person.suspended || audience === "coach") {
      return { outcome: "dropped", why: "not-for-this-app" };
    }
    return send(ctx, row, mail.to, otherAppLetter(ctx.env.ADMIN_URL));
  }
  const token = linkToken(ctx.env.AUTH_SECRET, requestId);
  return send(ctx, row, mail.to, letterFor(confirmUrl(origin, token, mail.emailKey)));
}

function otherAppLetter(adminUrl: string): string {
  return [
    "Hello,",
    "",
    "somebody, probably you, asked to sign in to the runners' app with this address. It belongs to a coach's account, which signs in here:",
    "",
    `${adminUrl}/sign-in`,
    "",
  ].join("\n");
}

async function send(
  ctx: EffectContext,
  row: OutboxRow,
  to: string,
  text: string,
): Promise<Delivered> {
  try {
    await ctx.mailer.send({ to, subject: "Your sign-in link", text, id: row.id });
    return { outcome: "done" };
  } catch (error) {
    if (error instanceof MailError && error.permanent) {
      return { outcome: "dropped", why: `refused-${error.code}` };
    }
    throw error;
  }
}

/** Forgets links, sessions and counters that are over, and effects carried out a month ago. */
export async function tidy(ctx: EffectContext): Promise<void> {
  const over = new Date(now() - 24 * 3_600_000);
  await ctx.db.withActor(SYSTEM, async (tx) => {
    await tx.delete(signInToken).where(lt(signInToken.expiresAt, over));
    await tx.delete(session).where(lt(session.expiresAt, over));
    await tx
      .delete(rateBucket)
      .where(lt(rateBucket.windowStart, new Date(over.getTime() - 24 * 3_600_000)));
    await forgetDone(tx, 30);
  });
}
