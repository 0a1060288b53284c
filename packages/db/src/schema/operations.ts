import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** Effects to carry out after the commit that caused them: mail, coach alert, billing sync. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid().primaryKey(),
    kind: text({
      enum: [
        ...(["mail", "coachAlert", "messageNotice", "safetyAlert", "reminder", "push"] as const),
        ...(["syncCustomer", "closeCustomer", "task"] as const),
      ],
    }).notNull(),
    /** One row per intent, however often it is asked for. */
    dedupeKey: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    runnerId: uuid(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
    doneAt: timestamp({ withTimezone: true }),
    lastError: text(),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    uniqueIndex().on(t.dedupeKey),
    index()
      .on(t.nextAttemptAt)
      .where(sql`done_at is null`),
  ],
);

/** Who did what to whose record. Rows are only ever added. */
export const audit = pgTable(
  "audit",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorId: uuid(),
    actorRole: text().notNull(),
    action: text().notNull(),
    runnerId: uuid(),
    /** Codes and ids only; never a health value or a person's words except a stated reason. */
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index().on(t.runnerId, t.at), index().on(t.actorId, t.at)],
);

/** Fixed-window counters for mail and sign-in limits; shared by every process. */
export const rateBucket = pgTable(
  "rate_bucket",
  {
    key: text().notNull(),
    windowStart: timestamp({ withTimezone: true }).notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] })],
);
