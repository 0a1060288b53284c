import { sql } from "drizzle-orm";
import {
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** Which Stripe customer a runner is, and the last truth fetched about them. There is no "is paid" column. */
export const billingAccount = pgTable(
  "billing_account",
  {
    runnerId: uuid()
      .primaryKey()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    customerId: text().notNull(),
    /** What core's entitlement() reads; null until the first sync. */
    snapshot: jsonb().$type<unknown>(),
    version: integer().notNull().default(0),
    fetchedAt: timestamp({ withTimezone: true }),
    /** Set while a Checkout is open, so that reconciliation looks sooner. */
    pendingUntil: timestamp({ withTimezone: true }),
  },
  (t) => [uniqueIndex().on(t.customerId)],
);

/** A way to buy, stored before Stripe is called: its id is the idempotency key. */
export const checkoutAttempt = pgTable(
  "checkout_attempt",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    plan: text().notNull(),
    sessionId: text(),
    url: text(),
    expiresAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] })],
);

/** Access given by hand: a level, until when, by whom and why. It only ever raises access. */
export const accessGrant = pgTable(
  "access_grant",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    level: text({ enum: ["runner", "coached"] }).notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    reason: text().notNull(),
    grantedBy: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] })],
);

/** Every webhook that proved genuine, once. It is only ever a hint to fetch the customer's truth. */
export const stripeEvent = pgTable("stripe_event", {
  id: text().primaryKey(),
  type: text().notNull(),
  customerId: text(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  receivedAt: timestamp({ withTimezone: true })
    .notNull()
    .default(sql`now()`),
});
