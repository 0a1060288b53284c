import { user } from "@springback/db/schema/identity";
import { and, eq, isNull } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";
import { DEFAULT_LANGUAGE, type Language } from "#kernel/language.ts";
import { MailError } from "#kernel/mail.ts";

/** The letter in each language. It says neither who wrote nor what: the subject is read on lock screens. */
const LETTERS: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  en: {
    subject: "Something new to read",
    text: "Hello,\n\nyour coach wrote to you in Springback. Read it, and answer, here:",
  },
  fr: {
    subject: "Un nouveau message à lire",
    text: "Bonjour,\n\nvotre coach vous a écrit dans Springback. Pour lire et répondre\u00a0:",
  },
};

/** Tells a runner that there is something new to read, in their language. */
export async function deliverMessageNotice(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const { runnerId } = row;
  const [person] = runnerId
    ? await ctx.db.withActor(SYSTEM, (tx) =>
        tx
          .select({ email: user.email, locale: user.locale })
          .from(user)
          .where(and(eq(user.id, runnerId), isNull(user.suspendedAt))),
      )
    : [];
  if (!person) return { outcome: "dropped", why: "no-runner" };
  const { subject, text } = LETTERS[person.locale ?? DEFAULT_LANGUAGE];
  const letter = { to: person.email, subject, text: `${text}\n\n${ctx.env.WEB_URL}/messages\n` };
  try {
    await ctx.mailer.send({ ...letter, id: row.id });
    return { outcome: "done" };
  } catch (error) {
    if (!(error instanceof MailError && error.permanent)) throw error;
    return { outcome: "dropped", why: `refused-${error.code}` };
  }
}
