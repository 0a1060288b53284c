import { offToken, offTokenHash, offUrls } from "#features/reminders/off-token.ts";
import { WORDS } from "#features/reminders/words.ts";
import type { Env } from "#kernel/env.ts";
import type { Language } from "#kernel/language.ts";
import type { Letter } from "#kernel/mail.ts";

export interface ReminderLetter {
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly followUp: boolean;
  readonly runnerId: string;
  /** As it is stored. */
  readonly offTokenHash: string;
}

/**
 * The mail of a reminder: one link to the check-in, and one way out that needs no sign-in (RFC 8058 for mail programs). Where the
 * secret has changed since the way out was stored, it leads to the settings instead, and mail programs are promised nothing.
 */
export function reminderLetter(letter: ReminderLetter, env: Env): Letter {
  const words = WORDS[letter.language];
  const token = offToken(env.AUTH_SECRET, letter.runnerId);
  const opens = offTokenHash(token) === letter.offTokenHash;
  const { oneClick, page } = offUrls(env.WEB_URL, token);
  const text = [
    ...[words.hello, "", words.ask, "", `${env.WEB_URL}/check-in`, ""],
    ...(letter.followUp ? [words.last, ""] : []),
    ...["-- ", words.why, opens ? words.off : words.change],
    ...[opens ? page : `${env.WEB_URL}/reminders`, ""],
  ].join("\n");
  const headers = {
    "list-unsubscribe": `<${oneClick}>`,
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
  };
  return {
    id: letter.id,
    to: letter.to,
    subject: letter.followUp ? words.again : words.subject,
    text,
    ...(opens ? { headers } : {}),
  };
}
