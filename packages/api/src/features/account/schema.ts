import { z } from "zod";

/** Who is signed in, for the app's frame. */
export const me = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.enum(["runner", "coach", "admin", "owner"]),
});

/** The runner's own account as their page shows it. Instants in epoch milliseconds. */
export const overview = z.object({
  name: z.string(),
  email: z.string(),
  /** IANA zone in which every date is shown. */
  zone: z.string(),
  since: z.number(),
  /** The server's instant, RFC 3339: what "today" and "this year" mean on the page. */
  now: z.string(),
});
export type Overview = z.infer<typeof overview>;

/** One thing somebody did with the runner's record on one of their days. */
export const trace = z.object({
  id: z.number(),
  /** The last time of that day. */
  at: z.number(),
  /** How often that day. */
  times: z.number(),
  /** Null for a person whose account is gone, and for our own jobs. */
  name: z.string().nullable(),
  role: z.string(),
  action: z.string(),
});
export type Trace = z.infer<typeof trace>;

/** What has to be typed before an account is deleted, in each language. */
const DELETE_WORDS = ["delete my account", "supprimer mon compte"] as const;
export const deletion = z.object({ typed: z.enum(DELETE_WORDS) });
