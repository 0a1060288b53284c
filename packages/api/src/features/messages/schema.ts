import { z } from "zod";
import { pastAnswer } from "#features/timeline/past-answer.ts";

/** The most a message may hold, as the table has it. */
export const LONGEST = 2000;

/** What was typed: something, and not a book. */
export const words = z.string().trim().min(1).max(LONGEST);

const message = z.object({
  kind: z.literal("message"),
  id: z.uuid(),
  by: z.enum(["runner", "coach"]),
  at: z.string(),
  body: z.string(),
  /** The answer it is about, found among the thread's `answers`. */
  answerId: z.uuid().nullable(),
  /** When the other one of the two saw it; null while they haven't. */
  readAt: z.string().nullable(),
});

/** Why a runner doesn't agree with an answer. */
export const WHYS = ["tooCareful", "tooMuch", "wrongFacts"] as const;

const disagreement = z.object({
  kind: z.literal("disagreement"),
  id: z.uuid(),
  at: z.string(),
  why: z.enum(WHYS),
  words: z.string(),
  answerId: z.uuid(),
});

export const line = z.discriminatedUnion("kind", [message, disagreement]);
export type Line = z.infer<typeof line>;

/** A part of what was said between a runner and one coach, the newest at the end. */
export const thread = z.object({
  lines: z.array(line),
  /** The answers that lines are about, as they were given. */
  answers: z.array(pastAnswer),
  /** Where the part before this one ends; null when this is the beginning. */
  before: z.object({ at: z.string(), id: z.uuid() }).nullable(),
  /** How many messages the one who asks hasn't seen, on this part or before it. */
  unread: z.int(),
  zone: z.string(),
});
export type Thread = z.infer<typeof thread>;

/** Whether a runner may write to a coach now, or why they can't. */
export const MAY = ["write", "ended", "notLetIn", "notInPlan"] as const;
export type May = (typeof MAY)[number];

const coach = z.object({ id: z.uuid(), name: z.string() });

export const ownThread = thread.extend({ coach, may: z.enum(MAY) });

export const threads = z.array(
  z.object({
    coach,
    /** Whether this coach is the runner's now. */
    current: z.boolean(),
    unread: z.int(),
    lastAt: z.string().nullable(),
  }),
);
export type Threads = z.infer<typeof threads>;

/** From the newest on, or what came before a line that is shown already. */
const before = z.object({ at: z.iso.datetime({ offset: true }), id: z.uuid() }).optional();
export type Before = z.infer<typeof before>;

/** Everything up to this instant was on the screen. */
const through = z.iso.datetime({ offset: true });

const toSay = {
  /** Made by the client when the form was opened, so that sending twice is saying once. */
  id: z.uuid(),
  body: words,
  /** The answer it is about. */
  answerId: z.uuid().nullish(),
};

export const withCoach = z.object({ coachId: z.uuid(), before });
export const seenFromCoach = z.object({ coachId: z.uuid(), through });
export const sayToCoach = z.object({
  coachId: z.uuid(),
  ...toSay,
  /** It is about today's answer as the rules give it now, which is stored with it. */
  aboutToday: z.boolean().optional(),
});

export type SayToCoach = z.infer<typeof sayToCoach>;

export const withRunner = z.object({ runnerId: z.string(), before });
export const seenFromRunner = z.object({ runnerId: z.string(), through });
export const sayToRunner = z.object({ runnerId: z.string(), ...toSay });

export interface ToSay {
  readonly id: string;
  readonly body: string;
  readonly answerId?: string | null | undefined;
}
