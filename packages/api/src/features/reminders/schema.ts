import { z } from "zod";

/** When and how a runner wants to be reminded. */
export const wishes = z.object({
  /** Minutes after midnight by the runner's clock. */
  atMinute: z.int().min(0).max(1439),
  byMail: z.boolean(),
  byPush: z.boolean(),
  /** One more, if the morning stays unanswered. */
  followUp: z.boolean(),
});
export type Wishes = z.infer<typeof wishes>;

/** From which of the runner's dates on reminders come again; null ends a pause. */
export const pause = z.object({ pausedUntil: z.iso.date().nullable() });
export type Pause = z.infer<typeof pause>;

export const reminders = z.object({
  /** Null while the runner never chose. */
  wishes: wishes.nullable(),
  /** The first date with a reminder again; null while there is no pause. */
  pausedUntil: z.iso.date().nullable(),
  /** The runner's local date. */
  today: z.iso.date(),
  /** IANA zone by whose clocks the time is meant. */
  zone: z.string(),
  /** Where mails go. */
  email: z.string(),
  /** How many browsers take notifications for the runner. */
  browsers: z.number(),
  /** What a browser ties its subscription to: base64url. */
  pushKey: z.string(),
});
export type Reminders = z.infer<typeof reminders>;
