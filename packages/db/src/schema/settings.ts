import type { WeekPreferences } from "@springback/core/week";
import { boolean, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { runner } from "./runner.ts";

/** The days a runner offers for a week, whichever week it is. */
export type OfferedDays = Omit<WeekPreferences, "from" | "stageWeek" | "lastWeek">;

/**
 * What a runner chose for every device. Theme, text size and sounds belong to the device and are kept there; the
 * language is the account's.
 */
export const runnerSetting = pgTable("runner_setting", {
  runnerId: uuid()
    .primaryKey()
    .references(() => runner.runnerId, { onDelete: "cascade" }),
  units: text({ enum: ["km", "mi"] })
    .notNull()
    .default("km"),
  /** The day a week begins with, 1 for Monday to 7 for Sunday. */
  weekStarts: smallint().notNull().default(1),
  /** Whether the runner's zone is that of the phone they last used. */
  zoneFollows: boolean().notNull().default(true),
  /** Null until a week was asked for. */
  week: jsonb().$type<OfferedDays>(),
});
