import type { SessionEntry, SessionVerdict } from "@springback/core/timeline";
import { z } from "zod";

/** A session as the runner's list shows it. */
export const loggedSession = z.object({
  /** The session's own id, which corrections keep and a settling answer names. */
  sessionId: z.string(),
  /** The fact that holds it now, which a correction replaces. */
  factId: z.uuid(),
  entry: z.custom<SessionEntry>((value) => typeof value === "object" && value !== null),
  /** Steps a minute, where a file told it. */
  cadenceSpm: z.int().nullable(),
  /** How it was judged; null once it has left the window the rules look at. */
  judged: z
    .custom<Pick<SessionVerdict, "verdict" | "effect">>((value) => typeof value === "object")
    .nullable(),
  /** The answer that is missing, if one can still be given. */
  asks: z.enum(["howItFelt", "settling"]).nullable(),
  /** The answer given a day later. */
  pain24h: z.int().nullable(),
  /** When the answer a day later can be given. */
  settlingOpens: z.string(),
  settlingCloses: z.string(),
});
export type LoggedSession = z.infer<typeof loggedSession>;

export const sessionList = z.object({
  /** The server's instant. */
  at: z.string(),
  /** The runner's zone, for dates and times. */
  zone: z.string(),
  /** Newest first. */
  sessions: z.array(loggedSession),
  /** How many there are in all; older ones stand in the history. */
  total: z.int(),
});
export type SessionList = z.infer<typeof sessionList>;
