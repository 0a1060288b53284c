import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** When and how a runner wants to be reminded of the check-in. No row, or neither way chosen, is no reminder. */
export const reminderSetting = pgTable(
  "reminder_setting",
  {
    runnerId: uuid()
      .primaryKey()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Minutes after midnight by the runner's clock. */
    atMinute: smallint().notNull(),
    byMail: boolean().notNull(),
    byPush: boolean().notNull(),
    /** Whether a second, last reminder may come to a morning that stays unanswered. */
    followUp: boolean().notNull(),
    /** The first of the runner's dates with a reminder again, while they want none for a time. Null, or come, is no pause. */
    pausedUntil: date({ mode: "string" }),
    /** SHA-256 of the token in every mail that turns the mails off without signing in. */
    offTokenHash: text().notNull(),
  },
  (t) => [
    uniqueIndex().on(t.offTokenHash),
    check("reminder_setting_is_a_time_of_day", sql`at_minute between 0 and 1439`),
  ],
);

/** That a reminder was decided on: one of a kind for each of the runner's dates, however often the clock shows the hour. */
export const reminderIntent = pgTable(
  "reminder_intent",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    localDate: date({ mode: "string" }).notNull(),
    kind: text({ enum: ["morning", "followUp"] }).notNull(),
    decidedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.localDate, t.kind] })],
);

/** A browser that takes notifications: where they are sent and what they are encrypted to. A browser is one person's. */
export const pushSubscription = pgTable(
  "push_subscription",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** SHA-256 of the endpoint, which may be too long for an index. */
    endpointHash: text().notNull(),
    endpoint: text().notNull(),
    p256dh: text("p256dh").notNull(),
    auth: text().notNull(),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.endpointHash] }), uniqueIndex().on(t.endpointHash)],
);
