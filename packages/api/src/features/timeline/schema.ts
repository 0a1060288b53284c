import { entrySchema } from "@springback/core/format";
import type { Entry } from "@springback/core/timeline";
import { z } from "zod";

/** Kinds a runner records about themself. Clearances, assignments and overrides are a coach's to record. */
export const RUNNER_KINDS = [
  "intake",
  "morning",
  "session",
  "settling",
  "now",
  "flag",
  "test",
  "outcome",
  "shoes",
] as const satisfies readonly Entry["kind"][];

/**
 * Kinds a later fact may replace. Not those that carry red-flag answers: a flag closes by a clinician's clearance,
 * never by taking the answer back.
 */
export const REPLACEABLE_KINDS = ["session", "settling", "morning"] as const;

/** How many facts one call may carry: a day offline fits, a flood doesn't. */
export const MOST_FACTS = 50;

/** One fact as a client sends it: an entry with the id the client made when the form was opened. */
export const newFact = z.object({
  id: z.uuid(),
  entry: entrySchema,
  /** The fact this one corrects. */
  replaces: z.uuid().nullish(),
  /** That the session it corrects never was. Corrected once more, it is there again. */
  takenOut: z.boolean().nullish(),
  /** Digest of an activity file's numbers, so that the same run is taken once. */
  sourceKey: z.string().min(8).max(128).nullish(),
  /** Steps a minute of both feet, from an activity file. Kept beside the entry: no rule reads it. */
  cadenceSpm: z.int().min(1).max(300).nullish(),
});
export type NewFact = z.infer<typeof newFact>;

export const recordInput = z.object({ facts: z.array(newFact).min(1).max(MOST_FACTS) });

/** What became of one fact: stored now, stored before, or the same activity under another id. */
export const recorded = z.object({
  id: z.uuid(),
  status: z.enum(["saved", "alreadySaved", "sameActivity"]),
  /** For sameActivity: the fact that already holds it. */
  existingId: z.uuid().nullable(),
});
export type Recorded = z.infer<typeof recorded>;

/** A stored fact as the runner sees it. */
export const storedFact = z.object({
  id: z.uuid(),
  entry: z.custom<Entry>((value) => typeof value === "object" && value !== null),
  replaces: z.uuid().nullable(),
  /** Set on a fact that a later one corrected. */
  replacedBy: z.uuid().nullable(),
  /** That the session it corrects never was. */
  takenOut: z.boolean(),
  recordedBySelf: z.boolean(),
  cadenceSpm: z.int().nullable(),
  receivedAt: z.string(),
});
export type StoredFact = z.infer<typeof storedFact>;
