import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { user } from "./identity.ts";
import { decision, runner } from "./runner.ts";

/** A runner's word that they don't agree with an answer they were given. Never edited. */
export const disagreement = pgTable(
  "disagreement",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the client when the form was opened. */
    id: uuid().notNull(),
    decisionId: uuid().notNull(),
    why: text({ enum: ["tooCareful", "tooMuch", "wrongFacts"] }).notNull(),
    words: text().notNull().default(""),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    foreignKey({
      columns: [t.runnerId, t.decisionId],
      foreignColumns: [decision.runnerId, decision.id],
    }).onDelete("cascade"),
    check("disagreement_is_short", sql`char_length(words) <= 2000`),
  ],
);

/** One message between a runner and one coach of theirs. What was said stays as it was said. */
export const message = pgTable(
  "message",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** Made by the client when the form was opened. */
    id: uuid().notNull(),
    coachId: uuid()
      .notNull()
      .references(() => user.id),
    authorId: uuid().notNull(),
    body: text().notNull(),
    /** The answer it is about, shown beside it. */
    decisionId: uuid(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
    /** When the other one of the two saw it. */
    readAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    foreignKey({
      columns: [t.runnerId, t.decisionId],
      foreignColumns: [decision.runnerId, decision.id],
    }).onDelete("cascade"),
    index().on(t.runnerId, t.sentAt),
    index()
      .on(t.coachId, t.runnerId)
      .where(sql`read_at is null`),
    check("message_is_by_one_of_the_two", sql`author_id in (runner_id, coach_id)`),
    check("message_says_something_short", sql`char_length(body) between 1 and 2000`),
  ],
);
