import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** That a runner said it got worse, and until when the plan for that holds. One is open at a time. */
export const flare = pgTable(
  "flare",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the client when the button was pressed. */
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    /** What ended it: mornings as usual again, a red flag that goes first, or the runner. Null while it is open. */
    endedBy: text({ enum: ["usualMornings", "flag", "runner"] }),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    uniqueIndex()
      .on(t.runnerId)
      .where(sql`ended_at is null`),
  ],
);
