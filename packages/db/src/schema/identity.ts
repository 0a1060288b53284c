import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** A person who can sign in. `emailKey` is the normalised address that look-ups use. */
export const user = pgTable(
  "user",
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    emailKey: text().notNull(),
    name: text().notNull().default(""),
    role: text({ enum: ["runner", "coach", "admin", "owner"] }).notNull(),
    emailVerifiedAt: timestamp({ withTimezone: true }),
    suspendedAt: timestamp({ withTimezone: true }),
    /** The language chosen for pages and mails; null until one is chosen, and the browser's is spoken. */
    locale: text({ enum: ["en", "fr"] }),
    /** Demo people may be signed in with one click outside production. */
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    uniqueIndex().on(t.emailKey),
    check("user_role_is_known", sql`role in ('runner', 'coach', 'admin', 'owner')`),
    check("user_locale_is_spoken", sql`locale in ('en', 'fr')`),
  ],
);

/** A signed-in browser. The token is stored as its SHA-256, so a leaked table signs nobody in. */
export const session = pgTable(
  "session",
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    audience: text({ enum: ["runner", "coach"] }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [index().on(t.userId)],
);

/** A mailed sign-in link: single use, ten minutes, hashed at rest; the newest one replaces the others. */
export const signInToken = pgTable("sign_in_token", {
  tokenHash: text().primaryKey(),
  emailKey: text().notNull(),
  audience: text({ enum: ["runner", "coach"] }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  /** Entries a visitor answered before signing up; they become facts when this link signs them in. */
  draft: text(),
  createdAt: timestamp({ withTimezone: true })
    .notNull()
    .default(sql`now()`),
});
