import { sql } from "drizzle-orm";
import { check, date, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { fact, runner } from "./runner.ts";

/** A pair of running shoes by the name its runner gave it. What the rules read of it is a fact. */
export const shoe = pgTable(
  "shoe",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the client when the form was opened. */
    id: uuid().notNull(),
    label: text().notNull(),
    /** The latest fact about this pair: its drop and lift, and when they were last looked at. */
    factId: uuid().notNull(),
    /** Since when it is worn; null when nobody remembers. */
    startedOn: date({ mode: "string" }),
    retiredOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    foreignKey({
      columns: [t.runnerId, t.factId],
      foreignColumns: [fact.runnerId, fact.id],
    }).onDelete("cascade"),
    check("shoe_has_a_short_label", sql`char_length(label) between 1 and 80`),
  ],
);
