import type { PlannedWork } from "@springback/core/plan";
import { RANGES } from "@springback/core/ranges";
import { OUTCOMES } from "@springback/core/simulate";
import { z } from "zod";

const { metres, minutes } = RANGES;

/** A run to try: on a local date, by its distance or by its time. */
export const whatIfInput = z
  .object({
    date: z.iso.date(),
    distanceM: z.int().min(1).max(metres.to).nullable(),
    durationMin: z.int().min(1).max(minutes.to).nullable(),
  })
  .refine(({ distanceM, durationMin }) => (distanceM === null) !== (durationMin === null));
export type WhatIfInput = z.infer<typeof whatIfInput>;

/** How the mornings of a case come out. Ours: core says what each of them is. */
export const MORNINGS = ["best", "expected", "worst"] as const;

const work = z.custom<PlannedWork>((value) => typeof value === "object" && value !== null);
/** The rule that decides; null where nothing is changed. */
const rule = z.string().nullable();

const triedWork = z.object({
  work,
  /** The run that was asked about; the rest is the week's own. */
  isAsked: z.boolean(),
  outcome: z.enum(OUTCOMES),
  /** What of it still loads the tendon; null where nothing does. */
  done: work.nullable(),
  rule,
});
export type TriedWork = z.infer<typeof triedWork>;

const triedDay = z.object({
  date: z.string(),
  works: z.array(triedWork),
  /** What the rules answer that day whatever is planned. */
  unplanned: z.object({ decision: z.enum(["run", "modify", "rest"]), rule }),
});
export type TriedDay = z.infer<typeof triedDay>;

const triedCase = z.object({
  mornings: z.enum(MORNINGS),
  /** The pain (NRS) of every one of its mornings. */
  pain: z.number(),
  days: z.array(triedDay),
});
export type TriedCase = z.infer<typeof triedCase>;

/** Why nothing is tried: an open flag, calm days, a date that isn't one of the seven, a day that has told its evening. */
export const CLOSED = ["flag", "calm", "day", "over"] as const;

export const whatIfAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tried"), cases: z.array(triedCase) }),
  z.object({ kind: z.literal("closed"), why: z.enum(CLOSED) }),
]);
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
