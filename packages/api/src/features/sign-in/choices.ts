import type { Tx } from "@springback/db/client";
import { agree } from "#features/consent/queries.ts";
import { saveReminders } from "#features/reminders/service.ts";
import type { LinkMemory } from "#features/sign-in/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { ownScope } from "#kernel/scope.ts";

interface Chosen {
  readonly memory: LinkMemory;
  /** Epoch ms. */
  readonly at: number;
  /** Makes the token by which mails are turned off. */
  readonly secret: string;
}

/**
 * What somebody new agreed to, each by itself, and when they want to be reminded. For new runners alone: whoever knows an
 * address can ask for a link to it, and is not to agree or choose for its owner.
 */
export async function recordChoices(
  tx: Tx,
  actor: Actor,
  { memory, at, secret }: Chosen,
): Promise<void> {
  const scope = ownScope(actor);
  const { consent, news, remindAt } = memory;
  const agreed = [
    { purpose: "healthData", textVersion: consent },
    { purpose: "marketing", textVersion: news },
  ] as const;
  for (const { purpose, textVersion } of agreed) {
    if (textVersion) await agree(tx, scope, { purpose, textVersion }, new Date(at));
  }
  // A link that was mailed before these were asked for has neither.
  if (typeof remindAt !== "number") return;
  const wishes = { atMinute: remindAt, byMail: true, byPush: false, followUp: false };
  await saveReminders(tx, scope, wishes, secret);
}
