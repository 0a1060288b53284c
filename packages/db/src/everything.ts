import { eq } from "drizzle-orm";
import { getTableConfig, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "#client.ts";
import { accessGrant, billingAccount, checkoutAttempt } from "#schema/billing.ts";
import { flare } from "#schema/flare.ts";
import { shareLink } from "#schema/handover.ts";
import { session, user } from "#schema/identity.ts";
import { disagreement, message } from "#schema/messages.ts";
import { audit, outbox } from "#schema/operations.ts";
import { phone } from "#schema/phone.ts";
import { plan } from "#schema/plan.ts";
import { pushSubscription, reminderIntent, reminderSetting } from "#schema/reminders.ts";
import { assignment, consent, decision, fact, runner, runnerState } from "#schema/runner.ts";
import { runnerSetting } from "#schema/settings.ts";
import { shoe } from "#schema/shoes.ts";
import { calendarFeed, weekPlan } from "#schema/week.ts";

/** Every table that has rows of a person, with the column that says whose. */
const OWNERS: readonly { readonly of: PgTable; readonly by: PgColumn }[] = [
  { of: user, by: user.id },
  { of: session, by: session.userId },
  ...[
    ...[runner, runnerState, runnerSetting, fact, decision, disagreement, consent, assignment],
    ...[message, plan, weekPlan, calendarFeed, shareLink, shoe, flare, phone],
    ...[reminderSetting, reminderIntent, pushSubscription],
    ...[billingAccount, checkoutAttempt, accessGrant, outbox, audit],
  ].map((of) => ({ of, by: of.runnerId })),
];

/** Tables that could be thought to be a runner's, and why they aren't taken along. */
export const NOT_TAKEN: Readonly<Record<string, string>> = {
  sign_in_token: "lives ten minutes, and only as the hash of a link that was mailed",
  stripe_event: "names a customer of the payment service; what came of it is the billing account's",
};

/** Columns that open something for whoever has them; they stay here, whatever is taken along. */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  session: ["tokenHash"],
  reminder_setting: ["offTokenHash"],
  calendar_feed: ["tokenHash"],
  share_link: ["tokenHash"],
  push_subscription: ["auth", "p256dh"],
};

/** One person's rows by table, each by column. */
export type Everything = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Everything we keep about a runner, by table, but for what would open something. Their own transaction reads it, so the
 * walls hold here too.
 *
 * @param runnerId whose rows; anybody but the runner acting in `tx` gets none, or what they may see anyway
 */
export async function everythingOf(tx: Tx, runnerId: string): Promise<Everything> {
  const taken: Record<string, Record<string, unknown>[]> = {};
  for (const { of, by } of OWNERS) {
    const { name } = getTableConfig(of);
    const rows = await tx.select().from(of).where(eq(by, runnerId));
    taken[name] = rows.map((row) => withoutSecrets(name, row));
  }
  return taken;
}

function withoutSecrets(table: string, row: Record<string, unknown>): Record<string, unknown> {
  const secrets = SECRETS[table] ?? [];
  return Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column)));
}
