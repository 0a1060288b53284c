import type { Level } from "@springback/core/entitlements";
import type { Entry, RunnerSettings } from "@springback/core/timeline";
import { z } from "zod";
import { keptFlare, MOST_FLARES, saidFlare } from "#features/flare/schema.ts";
import { guidanceSchema } from "#features/guidance/schema.ts";
import { publishedPlan } from "#features/plan/schema.ts";
import { choices, zoneName } from "#features/settings/schema.ts";
import { MOST_FACTS, newFact } from "#features/timeline/schema.ts";
import { ERROR_CODES } from "#kernel/error-codes.ts";

const MS_OF_A_CENTURY = 100 * 366 * 86_400_000;

const readable = newFact.extend({
  /** How far the phone knew its clock to be off when it made this, milliseconds to add; null when it didn't know. */
  skewMs: z.int().min(-MS_OF_A_CENTURY).max(MS_OF_A_CENTURY).nullish(),
});

/** A fact that no rule of the format can read: refused by itself, so that it doesn't hold up the others. */
const unreadable = z.object({ id: z.uuid() }).transform(({ id }) => ({ id, entry: null }));

const phoneAnswer = z.object({
  rules: z.string().max(100),
  /** When it was given, by the server's clock as far as the phone knew that; RFC 3339. */
  at: z.iso.datetime({ offset: true }),
  decision: z.enum(["run", "modify", "rest"]),
  /** How many facts it knew. */
  factCount: z.int().min(0),
});

export const syncInput = z.object({
  /** Whose store this is. Facts of one person never go into the record of another who signed in on the same phone. */
  ownerId: z.uuid(),
  /** Made once by this browser's store. */
  phoneId: z.uuid(),
  /** The phone's own clock, epoch milliseconds. */
  phoneNow: z.int(),
  /** Where the phone's clock is set to; null where it can't tell, or tells a place we don't know. */
  zone: zoneName.nullish().catch(null),
  /** Where the last answer ended; null to get everything again. One that isn't ours counts as null. */
  cursor: z.string().max(80).nullable(),
  facts: z.array(z.union([readable, unreadable])).max(MOST_FACTS),
  /** What the phone last answered by itself, for a run as long as is allowed. */
  answer: phoneAnswer.nullish(),
  /** What was said of flares and isn't known to be here: taken whenever this call is answered. */
  flares: z.array(saidFlare).max(MOST_FLARES).default([]),
});
export type SyncInput = z.infer<typeof syncInput>;
export type SentFact = SyncInput["facts"][number];

export const ownerGoneInput = z.object({
  /** Whose store the browser keeps. */
  ownerId: z.uuid(),
});
export const ownerGoneOutput = z.object({ gone: z.boolean() });

/** Why one fact wasn't stored. It stays on the phone, and the runner is asked. */
export const refusal = z.object({
  code: z.enum(ERROR_CODES),
  /** What to ask about, where that is known: "ahead" is a date still to come. */
  why: z.enum(["ahead"]).nullable(),
});

/** What became of one fact. */
export const outcome = z.object({
  id: z.uuid(),
  status: z.enum(["saved", "alreadySaved", "sameActivity", "refused"]),
  /** For sameActivity: the fact that already holds it. */
  existingId: z.uuid().nullable(),
  refusal: refusal.nullable(),
});
export type Outcome = z.infer<typeof outcome>;

const entry = z.custom<Entry>((value) => typeof value === "object" && value !== null);

/** A fact as it stands in the history. */
export const keptFact = z.object({
  id: z.uuid(),
  entry,
  replaces: z.uuid().nullable(),
  /** That the session it corrects never was. */
  takenOut: z.boolean(),
  /** Steps a minute of both feet, where a file told it. */
  cadenceSpm: z.int().nullable(),
  receivedAt: z.string(),
});
export type KeptFact = z.infer<typeof keptFact>;

export const syncOutput = z.object({
  /** The server's clock when the call came, epoch milliseconds. */
  now: z.int(),
  outcomes: z.array(outcome),
  /** Facts the phone may not have yet, its own included. The same one may come again. */
  facts: z.array(keptFact),
  cursor: z.string(),
  /** There are more facts to get: ask again with this cursor. */
  more: z.boolean(),
  /** Whether the runner agreed to their health data being kept. Where not, nothing that was said is taken: it waits on the phone. */
  agreed: z.boolean(),
  /** How many facts the history has: a phone that ends up with another number gets everything again. */
  total: z.int(),
  rules: z.string(),
  settings: z.custom<RunnerSettings>((value) => typeof value === "object" && value !== null),
  /** What the runner chose for every device. */
  choices,
  level: z.custom<Level>((value) => typeof value === "string"),
  /** When the level ends, epoch milliseconds; null when it doesn't. */
  until: z.int().nullable(),
  plan: publishedPlan.nullable(),
  /** The flare that is open, or that usual mornings ended last. */
  flare: keptFlare.nullable(),
  /** The coach's name; null without a coach. */
  coach: z.string().nullable(),
  /** How many words of the coach the runner hasn't read. */
  unread: z.int(),
  guidance: guidanceSchema,
  /** Whether the phone had answered alike; null where the two can't be compared. */
  agrees: z.boolean().nullable(),
  /** This browser had a store of the runner's before, which is gone: until when it had been synced. Said once. */
  cleared: z.object({ lastSyncAt: z.string() }).nullable(),
});
export type SyncOutput = z.infer<typeof syncOutput>;
