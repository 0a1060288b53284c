import { z } from "zod";
import { LONGEST, WHYS } from "#features/messages/schema.ts";
import { said } from "#features/timeline/past-answer.ts";

/** Which answer: a stored one, or today's as the rules give it now. */
export const which = z.object({ answerId: z.uuid().nullable() });

/** The answer somebody disagrees with, and who would read it. */
export const about = z.object({
  answerId: z.uuid().nullable(),
  askedAt: z.string(),
  zone: z.string(),
  said,
  /** The coach who is let in and reads it; null when nobody does. */
  coach: z.string().nullable(),
});
export type About = z.infer<typeof about>;

export const input = z.object({
  /** Made by the client when the form was opened, so that sending twice is saying once. */
  id: z.uuid(),
  answerId: z.uuid().nullable(),
  /** The decision that was on the screen: another one by now is another answer. */
  decision: z.enum(["run", "modify", "rest"]),
  why: z.enum(WHYS),
  words: z.string().trim().max(LONGEST),
});
export type Disagreement = z.infer<typeof input>;

export const told = z.object({ coach: z.string().nullable() });
