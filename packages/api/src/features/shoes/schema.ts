import { RANGES } from "@springback/core/ranges";
import type { GateView } from "@springback/core/ladder-view";
import type { Stage } from "@springback/core/timeline";
import { z } from "zod";

/** A date of the calendar, YYYY-MM-DD. */
const date = z.iso.date();

/** The most a pair's name may hold. */
export const LONGEST_NAME = 80;

/** The earliest date that a pair may be worn from: before it, somebody mistyped the year, and some of it no calendar has. */
export const EARLIEST_START = "1970-01-01";

/** What the rules read of shoes: the drop, and the lift in both, whole millimetres. */
const heights = z.object({ dropMm: z.int(), liftMm: z.int() });

/** A pair as its runner is shown it. */
const pair = heights.extend({
  id: z.uuid(),
  label: z.string(),
  /** The date it was last told of, or said to be the same. */
  toldOn: date,
  startedOn: date.nullable(),
  retiredOn: date.nullable(),
});
export type Pair = z.infer<typeof pair>;

/** What core advises, and until when. */
const advice = z.object({
  /** The rule id: what to do. */
  rule: z.string(),
  /** The date the shoes were told that it is about. */
  since: date,
  /** When it is asked again whether it still holds, and whether that day has come. */
  reviewOn: date,
  reviewDue: z.boolean(),
  needsStrength: z.boolean(),
  /** The stage at which core would say something else, with what that stage asks for; null where none would. */
  ends: z
    .object({
      stage: z.custom<Stage>((value) => typeof value === "string"),
      /** Made by core, so its type is its contract. */
      gates: z.array(z.custom<GateView>((value) => typeof value === "object" && value !== null)),
    })
    .nullable(),
});
export type Advice = z.infer<typeof advice>;

export const shoes = z.object({
  /** The runner's local date. */
  today: date,
  /** The pair that was told of last, while it is worn; null when none is. */
  current: z.uuid().nullable(),
  /** The current one first, then the others in use, then those put away; the last told first in each. */
  pairs: z.array(pair),
  /** What the rules go by: shoes that were told, of a pair or of none, else the first visit's drop. */
  told: heights.extend({ on: date }).nullable(),
  /** Null while neither is known. */
  advice: advice.nullable(),
});
export type Shoes = z.infer<typeof shoes>;

const { from, to } = RANGES.millimetres;
const millimetres = z.int().min(from).max(to);

/** A pair with what is told of it now: a new one, the same looked at again, or another put on. */
export const save = z.object({
  pair: z.object({
    /** Made by the client when the form was opened. */
    id: z.uuid(),
    label: z.string().trim().min(1).max(LONGEST_NAME),
    startedOn: date.refine((on) => on >= EARLIEST_START).nullable(),
  }),
  /** The answers of a fact that the server dates: shoes are told of online, and no phone's clock has a say. */
  fact: z.object({
    id: z.uuid(),
    dropMm: millimetres,
    liftMm: millimetres,
    pairedWithStrength: z.boolean().nullable(),
  }),
});
export type Save = z.infer<typeof save>;

/** Puts a pair away, or takes it out again. */
export const putAway = z.object({ id: z.uuid(), away: z.boolean() });
