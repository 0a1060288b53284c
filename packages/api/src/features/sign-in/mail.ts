import { signInToken } from "@springback/db/schema/identity";
import { session } from "@springback/db/schema/identity";
import { rateBucket } from "@springback/db/schema/operations";
import { lt } from "drizzle-orm";
import { z } from "zod";
import { confirmUrl, LINK_MINUTES, linkToken } from "#features/sign-in/link.ts";
import { type Person, personByKey } from "#features/sign-in/queries.ts";
import { mayEnter } from "#features/sign-in/service.ts";
import { LINK_WORDS } from "#features/sign-in/words.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";
import { originOf } from "#kernel/handler.ts";
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "#kernel/language.ts";
import { type Letter, MailError } from "#kernel/mail.ts";
import { forgetDone } from "#kernel/outbox-queue.ts";

const linkMail = z.object({
  template: z.literal("signIn"),
  audience: z.enum(["runner", "coach"]),
  to: z.string(),
  emailKey: z.string(),
  requestId: z.string(),
  language: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE),
});

function letterFor(link: string, language: Language): Pick<Letter, "subject" | "text"> {
  const { subject, hello, open, once } = LINK_WORDS[language];
  const lasts = once.replace("{minutes}", () => String(LINK_MINUTES));
  return { subject, text: [hello, "", open, "", link, "", lasts, ""].join("\n") };
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
  const link = confirmUrl(origin, token, mail.emailKey);
  return send(ctx, row, mail.to, letterFor(link, languageFor(mail, person)));
}

/** What an account chose counts more than the page that the link was asked for on. The coaches' app speaks one language. */
function languageFor(mail: z.infer<typeof linkMail>, person: Person | null): Language {
  if (mail.audience === "coach") return DEFAULT_LANGUAGE;
  return person?.language ?? mail.language;
}

/** To coaches, in their app's language. */
function otherAppLetter(adminUrl: string): Pick<Letter, "subject" | "text"> {
  const text = [
    "Hello,",
    "",
    "somebody, probably you, asked to sign in to the runners’ app with this address. It belongs to a coach’s account, which signs in here:",
    "",
    `${adminUrl}/sign-in`,
    "",
  ].join("\n");
  return { subject: LINK_WORDS.en.subject, text };
}

async function send(
  ctx: EffectContext,
  row: OutboxRow,
  to: string,
  letter: Pick<Letter, "subject" | "text">,
): Promise<Delivered> {
  try {
    await ctx.mailer.send({ to, ...letter, id: row.id });
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
