import { sql } from "drizzle-orm";
import {
  check,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** A link that shows whoever has it a runner's one page for a clinician, as of one moment and for a while. */
export const shareLink = pgTable(
  "share_link",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the client, the same until it was answered. */
    id: uuid().notNull(),
    /** SHA-256 of the secret in the link. */
    tokenHash: text().notNull(),
    /** When it was made: nothing later is shown. */
    asOf: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    uniqueIndex().on(t.tokenHash),
    check("share_link_ends", sql`expires_at > as_of`),
  ],
);
