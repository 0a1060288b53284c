import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** A short article for runners, in Markdown. Holds nobody's data. */
export const article = pgTable(
  "article",
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    status: text({ enum: ["draft", "published"] }).notNull(),
    /** Raised by each save; a save names the version it started from. */
    version: integer().notNull().default(1),
    authorId: uuid().notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    updatedAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [uniqueIndex().on(t.slug)],
);
