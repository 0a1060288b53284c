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

/** One line of a strength plan: an exercise of the catalogue with its dose. */
export interface PlanItem {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  readonly note: string;
  /** The change it was accepted with, such as the sore side in front. */
  readonly change?: string | null;
}

/** A finding the coach chose to keep, with the reason given. */
export interface KeptFinding {
  readonly exercise: string;
  readonly rule: string;
  readonly reason: string;
}

/** A published version of a runner's strength plan. The highest version is in force. */
export const plan = pgTable(
  "plan",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    items: jsonb().$type<readonly PlanItem[]>().notNull(),
    kept: jsonb().$type<readonly KeptFinding[]>().notNull(),
    note: text().notNull().default(""),
    coachId: uuid().notNull(),
    publishedAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] }), uniqueIndex().on(t.runnerId, t.version)],
);
