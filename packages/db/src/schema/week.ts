import type { WeekPlan } from "@springback/core/plan";
import type { BuiltWeek } from "@springback/core/week";
import { sql } from "drizzle-orm";
import {
  date,
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

/** Why a built week is as it is: each day's rules, and what found no place. */
export type WeekReasons = Pick<BuiltWeek, "days" | "notPlaced">;

/** A version of a runner's week. The highest one of a week is in force; none is edited. */
export const weekPlan = pgTable(
  "week_plan",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** The first of its seven dates by the runner's clock. */
    fromDate: date({ mode: "string" }).notNull(),
    version: integer().notNull(),
    plan: jsonb().$type<WeekPlan>().notNull(),
    /** Null for a version that came of moving something. */
    reasons: jsonb().$type<WeekReasons>(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.fromDate, t.version] })],
);

/** The secret address of a runner's week for calendars. A new address takes the old one's place; no row is no address. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    runnerId: uuid()
      .primaryKey()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** SHA-256 of the secret. */
    tokenHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (t) => [uniqueIndex().on(t.tokenHash)],
);
