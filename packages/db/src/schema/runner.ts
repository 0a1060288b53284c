import type { Decision, Entry, Guidance, Question } from "@springback/core/timeline";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { user } from "./identity.ts";

/** The settings under which a runner's facts are read. `runner_id` leads every key of a runner's data. */
export const runner = pgTable("runner", {
  runnerId: uuid()
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  zone: text().notNull(),
  packs: jsonb().$type<string[]>().notNull(),
  profile: text().notNull(),
  createdAt: timestamp({ withTimezone: true })
    .notNull()
    .default(sql`now()`),
});

/** One immutable fact. A correction is a new fact that names the one it replaces. */
export const fact = pgTable(
  "fact",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    /** UUIDv7 made by the client when the form was opened. */
    id: uuid().notNull(),
    kind: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    entry: jsonb().$type<Entry>().notNull(),
    /** SHA-256 of the canonical entry: tells a repeated save from a reused id. */
    entryHash: text().notNull(),
    replaces: uuid(),
    /** That the session it corrects never was: its entry is the one that is taken out. */
    takenOut: boolean().notNull().default(false),
    /** Recognises the same activity file twice: a digest of start, duration and distance. */
    sourceKey: text(),
    /** Steps a minute of both feet, as an activity file told it. Shown to the runner; no rule reads it. */
    cadenceSpm: integer(),
    recordedBy: uuid().notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    index().on(t.runnerId, t.at),
    // What came since a phone last asked.
    index().on(t.runnerId, t.receivedAt),
    uniqueIndex().on(t.runnerId, t.sourceKey),
    uniqueIndex().on(t.runnerId, t.replaces),
    // The policies read the column, the rules read the entry: they may not tell different stories.
    check("fact_kind_is_the_entrys", sql`kind = entry ->> 'kind'`),
    // Nothing else is ever taken back: a flag closes by a clearance, and an answer is put right.
    check(
      "fact_taken_out_is_a_session",
      sql`not taken_out or (kind = 'session' and replaces is not null)`,
    ),
  ],
);

/** The fold of a runner's facts: a cache that can always be rebuilt from them. */
export const runnerState = pgTable("runner_state", {
  runnerId: uuid()
    .primaryKey()
    .references(() => runner.runnerId, { onDelete: "cascade" }),
  rules: text().notNull(),
  state: jsonb().$type<unknown>().notNull(),
  through: timestamp({ withTimezone: true }),
  factCount: integer().notNull(),
});

/** What a phone had answered by itself when it sent the facts that the server then answered. */
export interface PhoneAnswer {
  /** The rule set the phone answered by. */
  readonly rules: string;
  /** RFC 3339. */
  readonly at: string;
  readonly decision: Decision;
  /** How many facts it knew. */
  readonly factCount: number;
}

/** What the server answered, when, under which rules. Never edited. */
export const decision = pgTable(
  "decision",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    rules: text().notNull(),
    question: jsonb().$type<Question>().notNull(),
    guidance: jsonb().$type<Guidance>().notNull(),
    /** The fact that led to it, if one did. */
    causeId: uuid(),
    /** Null where no phone had answered before. */
    phoneAnswer: jsonb().$type<PhoneAnswer>(),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] }), index().on(t.runnerId, t.askedAt)],
);

/** Which coach looks after a runner. A row ends; it is never deleted. */
export const assignment = pgTable(
  "assignment",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    coachId: uuid()
      .notNull()
      .references(() => user.id),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.runnerId, t.id] }),
    index().on(t.coachId),
    uniqueIndex()
      .on(t.runnerId, t.coachId)
      .where(sql`ended_at is null`),
  ],
);

/** Explicit consent, per purpose, with the version of the text that was shown. */
export const consent = pgTable(
  "consent",
  {
    runnerId: uuid()
      .notNull()
      .references(() => runner.runnerId, { onDelete: "cascade" }),
    id: uuid().notNull(),
    purpose: text({ enum: ["healthData", "coachAccess", "marketing"] }).notNull(),
    coachId: uuid(),
    textVersion: text().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [primaryKey({ columns: [t.runnerId, t.id] })],
);
