import * as billing from "#schema/billing.ts";
import * as content from "#schema/content.ts";
import * as flare from "#schema/flare.ts";
import * as handover from "#schema/handover.ts";
import * as identity from "#schema/identity.ts";
import * as messages from "#schema/messages.ts";
import * as operations from "#schema/operations.ts";
import * as phone from "#schema/phone.ts";
import * as plan from "#schema/plan.ts";
import * as reminders from "#schema/reminders.ts";
import * as runner from "#schema/runner.ts";
import * as settings from "#schema/settings.ts";
import * as shoes from "#schema/shoes.ts";
import * as week from "#schema/week.ts";
import * as relations from "#relations.ts";

/** Every table with its relations, for Drizzle's relational queries. */
export const tables = {
  ...billing,
  ...content,
  ...flare,
  ...handover,
  ...identity,
  ...messages,
  ...operations,
  ...phone,
  ...plan,
  ...reminders,
  ...runner,
  ...settings,
  ...shoes,
  ...week,
  ...relations,
};
