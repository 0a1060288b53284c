import { pgTable, primaryKey, timestamp, uuid } from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** A browser that keeps a runner's facts. Until when we have them too is what it is told when it lost its own. */
export const phone = pgTable(
  "phone",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the phone. */
    id: uuid().notNull(),
    lastSyncAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] })],
);
