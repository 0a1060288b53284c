import type { ShownWhen } from "@springback/core/articles";
import { sql } from "drizzle-orm";
import {
  check,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** A short article for runners in one language, in Markdown. Holds nobody's data. */
export const article = pgTable(
  "article",
  {
    id: uuid().primaryKey(),
    /** The last part of its address, of its own in each language. */
    slug: text().notNull(),
    locale: text({ enum: ["en", "fr"] })
      .notNull()
      .default("en"),
    /** What the same article is called in every language; null for one that is written in a single one. */
    topic: text(),
    /** The days it is offered on; null for one that is only in the list. */
    shownWhen: jsonb().$type<ShownWhen>(),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    status: text({ enum: ["draft", "published"] }).notNull(),
    /** Raised by each save; a save names the version it started from. */
    version: integer().notNull().default(1),
    /** Who wrote the words that stand; see articles/publish.ts for what has no person behind it. */
    authorId: uuid().notNull(),
    publishedAt: timestamp({ withTimezone: true }),
    updatedAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    uniqueIndex().on(t.slug, t.locale),
    uniqueIndex().on(t.topic, t.locale),
    check("article_locale_is_spoken", sql`locale in ('en', 'fr')`),
  ],
);
